import { describe, expect, test } from '@jest/globals';
import { readSketch } from '../support/readSketch';

const read = (sketch: string): readonly string[] =>
  readSketch(sketch).filter((line) => !line.startsWith('!'));

describe('a table below the list of one group’s units', () => {
  const UNITS = '清河县2031年度学校考核指标\n一、小学\n1.城东小学  2.城西小学\n';

  test('is the group’s, where each group has its own', () => {
    const sketch = `${UNITS}考核指标 | 分值\n教学 | 100\n二、中学\n1.第一中学\n考核指标 | 分值\n升学 | 100`;
    expect(read(sketch)).toEqual([
      '城东小学 of 一、小学',
      '城西小学 of 一、小学',
      '第一中学 of 二、中学',
      '城东小学: 共性指标 > 教学 = 100',
      '城西小学: 共性指标 > 教学 = 100',
      '第一中学: 共性指标 > 升学 = 100',
    ]);
  });

  test('is everybody’s, where the groups are listed one after the other', () => {
    const sketch = `${UNITS}二、中学\n1.第一中学  2.第二中学\n考核指标 | 分值\n教学 | 100`;
    expect(read(sketch).filter((line) => line.includes('>'))).toEqual(['共性: 共性指标 > 教学 = 100']);
  });
});

describe('units are told by', () => {
  test('kinds that end in 类', () => {
    const sketch =
      '清河县2031年度考核方案\n一、考核对象\n（一）乡镇类（2个）：东镇、西镇\n（二）部门类（2个）：县财政局、县水利局\n三、考核指标\n（一）乡镇类\n考核指标 | 分值\n收入 | 100\n（二）部门类\n考核指标 | 分值\n服务 | 100';
    expect(read(sketch)).toEqual([
      '东镇',
      '西镇',
      '共性: 共性指标 > 收入 = 100',
      '县财政局',
      '县水利局',
      '共性: 共性指标 > 服务 = 100',
    ]);
  });

  test.each(['适用于东镇、西镇、南镇', '本办法适用于东镇、西镇、南镇。', '包括东镇、西镇、南镇'])(
    'a line that says to whom it applies: %s',
    (line) => {
      expect(read(`清河县2031年度乡镇考核指标\n${line}\n考核指标 | 分值\n收入 | 100`)).toEqual([
        '东镇',
        '西镇',
        '南镇',
        '共性: 共性指标 > 收入 = 100',
      ]);
    },
  );
});

test('a header tells what its points add up to', () => {
  const sketch =
    '清河县2031年度乡镇考核指标\n1.东镇\n考核内容（100分） | 考核要点 | 分值\n经济 | 收入 | 60\n^ | 支出 | 40';
  expect(read(sketch)).toEqual(['东镇', '东镇: 经济 > 收入 = 60', '东镇: 经济 > 支出 = 40']);
});
