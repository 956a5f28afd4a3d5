import { describe, expect, it } from '@jest/globals';
import { NEW_TYPE, rosterText, withRoster } from '../../../src/app/reading/roster';

const pasted = (text: string) =>
  withRoster([NEW_TYPE], 0, text).map(
    ({ name, units, groups }) =>
      `${name}: ${units.map((unit) => (groups[unit] === undefined ? unit : `${groups[unit]}/${unit}`)).join(' ')}`,
  );

describe('a list of units pasted from anywhere', () => {
  it.each([
    ['names a line each', '白杨镇\n红柳镇\n', ['乡镇（街道）: 白杨镇 红柳镇']],
    ['numbered names', '1.白杨镇\n2、红柳镇\n（3）沙枣乡', ['乡镇（街道）: 白杨镇 红柳镇 沙枣乡']],
    ['several on a line', '县财政局、县水利局，县文化和旅游局。', ['部门: 县财政局 县水利局 县文化和旅游局']],
    ['numbers beside each other', '1.县财政局    2.县水利局', ['部门: 县财政局 县水利局']],
    ['names that are no usual ones', '第一项目部\n第二项目部', ['部门: 第一项目部 第二项目部']],
    ['names of no common kind', '甲\n乙', ['考核单位: 甲 乙']],
    [
      'brackets with signs in them',
      '县委办（档案局、机要局）、县人大办',
      ['部门: 县委办（档案局、机要局） 县人大办'],
    ],
    ['a label with a colon', '乡镇：白杨镇、红柳镇', ['乡镇: 白杨镇 红柳镇']],
    [
      'several kinds with their numbers',
      '乡镇（2个）\n白杨镇\n红柳镇\n县直部门（1个）\n县财政局',
      ['乡镇: 白杨镇 红柳镇', '县直部门: 县财政局'],
    ],
    [
      'a group and a name',
      '甲组\t白杨镇\n\t红柳镇\n乙组\t沙枣镇',
      ['乡镇（街道）: 甲组/白杨镇 甲组/红柳镇 乙组/沙枣镇'],
    ],
    [
      'type, group and name, with numbers and a header',
      '序号\t单位类型\t组别\t单位名称\n1\t乡镇\t甲组\t白杨镇\n2\t\t\t红柳镇\n3\t部门\t\t县财政局',
      ['乡镇: 甲组/白杨镇 甲组/红柳镇', '部门: 县财政局'],
    ],
    [
      'the same without a header',
      '乡镇\t甲组\t白杨镇\n乡镇\t乙组\t红柳镇\n县直部门\t综合组\t县财政局',
      ['乡镇: 甲组/白杨镇 乙组/红柳镇', '县直部门: 综合组/县财政局'],
    ],
    ['one name twice', '白杨镇\n白杨镇', ['乡镇（街道）: 白杨镇']],
  ])('%s', (_, text, expected) => {
    expect(pasted(text)).toEqual(expected);
  });

  it('takes the place of the units that were there, and the name of the type stays', () => {
    const types = [
      { name: '镇', units: ['白杨镇'], groups: {} },
      { name: '部门', units: ['县财政局'], groups: {} },
    ];
    expect(withRoster(types, 0, '红柳镇\n沙枣镇')).toEqual([
      { name: '镇', units: ['红柳镇', '沙枣镇'], groups: {} },
      types[1],
    ]);
    expect(withRoster(types, 0, '')).toEqual([{ name: '镇', units: [], groups: {} }, types[1]]);
    expect(withRoster(types, 5, '红柳镇')).toBe(types);
  });

  it('is written so that it is read the same again, a group that sounds like a type included', () => {
    const type = { name: '县直单位', units: ['县财政局', '县水利局'], groups: { 县财政局: '综合部门' } };
    const [again] = withRoster([type], 0, rosterText(type));
    expect(again).toEqual(type);
    const whole = { ...type, groups: { 县财政局: '综合部门', 县水利局: '涉农部门' } };
    expect(withRoster([whole], 0, rosterText(whole))).toEqual([whole]);
  });
});
