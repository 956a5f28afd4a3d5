import { describe, expect, test } from '@jest/globals';
import { readSketch } from '../support/readSketch';

const TITLE = '清河县2031年度目标考核指标\n';
const ROSTER = '考核对象：乡镇：东镇、西镇；县直部门：县教育局、县民政局。\n';
const LISTS = '乡镇：东镇、西镇\n县直部门：县教育局、县民政局';
const SECTIONS = '一、乡镇\n1.东镇\n2.西镇\n二、县直部门\n1.县教育局\n2.县民政局\n';

const READ = [
  '东镇',
  '西镇',
  '共性: 共性指标 > 收入 = 60',
  '共性: 共性指标 > 党建 = 40',
  '县教育局',
  '县民政局',
  '共性: 共性指标 > 党建 = 40',
  '共性: 共性指标 > 服务 = 60',
];

describe('unit types are told by', () => {
  const marks = '考核指标 | 分值 | 乡镇 | 县直部门\n收入 | 60 | √ | \n党建 | 40 | √ | √\n服务 | 60 | × | √';
  const points = '考核指标 | 乡镇 | 县直部门\n收入 | 60 | \n党建 | 40 | 40\n服务 | — | 60';
  const column =
    '考核指标 | 分值 | 考核对象\n收入 | 60 | 乡镇\n党建 | 40 | 乡镇、县直部门\n服务 | 60 | 县直部门';
  const each = '考核指标 | 分值 | 适用对象\n收入 | 60 | 各乡镇\n党建 | 40 | 所有单位\n服务 | 60 | 各县直部门';
  test.each([
    ['marks in columns of theirs, below a list', `${ROSTER}${marks}`],
    ['marks, below headings', `${SECTIONS}${marks}`],
    ['points in columns of theirs', `${ROSTER}${points}`],
    ['marks, below a list whose kinds are apart by a comma', `${ROSTER.replace('；', '，')}${marks}`],
    ['a column, above lists', `${column}\n${LISTS}`],
    ['a column that says 各, below a list', `${ROSTER}${each}`],
  ])('%s', (_, sketch) => {
    expect(readSketch(TITLE + sketch)).toEqual(READ);
  });

  test('cells over the columns of their units', () => {
    const sketch = `${TITLE}考核指标 | 分值 | 乡镇 | < | 县直部门 | <\n^ | ^ | 东镇 | 西镇 | 县教育局 | 县民政局\n收入 | 100 | √ | √ |  | \n服务 | 100 |  |  | √ | √`;
    expect(readSketch(sketch)).toEqual([
      '东镇',
      '西镇',
      '东镇: 共性指标 > 收入 = 100',
      '西镇: 共性指标 > 收入 = 100',
      '县教育局',
      '县民政局',
      '县教育局: 共性指标 > 服务 = 100',
      '县民政局: 共性指标 > 服务 = 100',
    ]);
  });
});

test('marks of classes of towns are theirs', () => {
  const sketch = `清河县2031年度乡镇目标考核指标\n一类乡镇：东镇、西镇\n二类乡镇：南镇、北镇\n考核指标 | 分值 | 一类乡镇 | 二类乡镇\n收入 | 100 | √ | \n粮食 | 100 |  | √`;
  expect(readSketch(sketch).filter((line) => line.includes('>'))).toEqual([
    '东镇: 共性指标 > 收入 = 100',
    '西镇: 共性指标 > 收入 = 100',
    '南镇: 共性指标 > 粮食 = 100',
    '北镇: 共性指标 > 粮食 = 100',
  ]);
});

test('a column of kinds that nothing names is told', () => {
  const sketch = `${TITLE}考核指标 | 分值 | 考核对象\n收入 | 60 | 乡镇\n服务 | 60 | 县直部门`;
  expect(readSketch(sketch)).toEqual(['! unsureTable']);
});
