import { expect, test } from '@jest/globals';
import { readSketch } from '../support/readSketch';

const TABLES =
  '一、乡镇考核指标\n考核指标 | 分值\n收入 | 100\n二、县直部门考核指标\n考核指标 | 分值\n服务 | 100';

const READ = [
  '东镇',
  '西镇',
  '共性: 共性指标 > 收入 = 100',
  '县教育局',
  '县民政局',
  '共性: 共性指标 > 服务 = 100',
];

test.each([
  '考核对象：乡镇：东镇、西镇；县直部门：县教育局、县民政局。',
  '考核对象：乡镇（2个）：东镇、西镇；县直部门（2个）：县教育局、县民政局。',
  '乡镇：东镇、西镇；县直部门：县教育局、县民政局',
  '一、考核对象：乡镇：东镇、西镇。县直部门：县教育局、县民政局。',
  '考核对象为东镇、西镇2个乡镇和县教育局、县民政局2个县直部门。',
])('units of several kinds in one line are each of their kind: %s', (line) => {
  expect(readSketch(`清河县2031年度目标考核指标\n${line}\n${TABLES}`)).toEqual(READ);
});

test('who does something is no unit of a kind', () => {
  const line = '牵头单位：县财政局；配合单位：县审计局。';
  const read = readSketch(`清河县2031年度乡镇目标考核指标\n1.东镇\n${line}\n考核指标 | 分值\n收入 | 100`);
  expect(read).not.toContain('县审计局');
});
