import { expect, test } from '@jest/globals';
import { understandDocument } from '../../src/importer/importDocument';
import { readSketch } from '../support/readSketch';
import { sketchedDocument } from '../support/sketchedDocument';

const TOWNS = '清河县2031年度乡镇目标考核指标\n';
const TOWN = `${TOWNS}1.东镇\n`;

test.each(['×', '否', '—', '无', '/'])('%s among marks says that a unit has not the indicator', (no) => {
  const sketch = `${TOWNS}考核指标 | 分值 | 东镇 | 西镇\n收入 | 100 | √ | ${no}\n粮食 | 100 | ${no} | √`;
  expect(readSketch(sketch)).toEqual([
    '东镇',
    '西镇',
    '东镇: 共性指标 > 收入 = 100',
    '西镇: 共性指标 > 粮食 = 100',
  ]);
});

test('hollow marks beside others are asked for', () => {
  const sketch = `${TOWNS}考核指标 | 分值 | 东镇 | 西镇\n收入 | 60 | ● | ○\n粮食 | 40 | ○ | ●`;
  expect(readSketch(sketch)).toEqual(['东镇', '西镇', '! unsureTable', '! unitWithoutIndicators']);
});

test.each(['续表', '续表1', '（续上页）', '表续二'])('a table goes on with its category below %s', (line) => {
  const sketch = `${TOWN}类别 | 考核指标 | 分值\n经济 | 收入 | 60\n${line}\n类别 | 考核指标 | 分值\n^ | 支出 | 40`;
  expect(readSketch(sketch)).toEqual(['东镇', '东镇: 经济 > 收入 = 60', '东镇: 经济 > 支出 = 40']);
});

test('a table below a heading of its own does not go on with the category above', () => {
  const table = '类别 | 考核指标 | 分值\n';
  const sketch = `${TOWN}${table}经济 | 收入 | 100\n2.西镇\n${table} | 支出 | 100`;
  expect(readSketch(sketch).at(-1)).toBe('西镇: 支出 > 支出 = 100');
});

test('类别及权重 is a column of categories', () => {
  const sketch = `${TOWN}类别及权重 | 考核指标 | 分值\n经济 | 收入 | 60\n党建 | 班子 | 40`;
  expect(readSketch(sketch)).toEqual(['东镇', '东镇: 经济 > 收入 = 60', '东镇: 党建 > 班子 = 40']);
});

test.each([
  ['加分项（不超过5分）', { bonus: 5000 }],
  ['二、减分项（最多扣5分）', { deduction: 5000 }],
])('the limit in %s is used', (heading, limits) => {
  const list = heading.includes('加') ? '加分内容 | 加分标准\n表彰 | 3' : '扣分情形 | 扣分标准\n通报 | 3';
  const sketch = `${TOWN}考核指标 | 分值\n收入 | 100\n${heading}\n${list}`;
  expect(understandDocument(sketchedDocument(sketch)).definitions.limits).toEqual(limits);
});
