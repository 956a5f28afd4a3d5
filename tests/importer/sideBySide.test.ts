import { describe, expect, test } from '@jest/globals';
import { importDocument } from '../../src/importer/importDocument';
import { dumpOf } from '../support/countyDocument';
import { onlyType, shorten } from '../support/imported';
import { readSketch } from '../support/readSketch';
import { sketchedDocument } from '../support/sketchedDocument';

const TOWNS = '清河县2031年度乡镇目标考核指标\n';

const READ = [
  '东镇: 共性指标 > 收入 = 60',
  '东镇: 共性指标 > 支出 = 40',
  '西镇: 共性指标 > 粮食 = 70',
  '西镇: 共性指标 > 林业 = 30',
];

describe('tables side by side in one', () => {
  test.each([
    ['东镇 | < | 西镇 | <', ''],
    ['1.东镇 | < | 2.西镇 | <', ''],
    ['各镇指标分解 | < | < | <\n东镇 | < | 西镇 | <', '\n备注：由考核办解释 | < | < | <'],
  ])('are each the unit’s above it: %s', (above, below) => {
    const rows = '指标 | 分值 | 指标 | 分值\n收入 | 60 | 粮食 | 70\n支出 | 40 | 林业 | 30';
    const read = readSketch(`${TOWNS}${above}\n${rows}${below}`);
    expect(read.filter((line) => line.includes('>'))).toEqual(READ);
  });

  test('are read from a text as well, which keeps no widths', () => {
    const sketch = `${TOWNS}东镇 | < | 西镇 | <\n指标 | 分值 | 指标 | 分值\n收入 | 60 | 粮食 | 70\n支出 | 40 | 林业 | 30`;
    const bytes = new TextEncoder().encode(dumpOf(sketchedDocument(sketch)));
    expect(shorten(onlyType(importDocument({ bytes, fileName: '指标.txt' })))).toEqual(READ);
  });

  test('may have fewer rows than the others', () => {
    const sketch = `${TOWNS}1.东镇 | < | 2.西镇 | <\n指标 | 分值 | 指标 | 分值\n收入 | 60 | 粮食 | 100\n支出 | 40 |  | `;
    expect(readSketch(sketch)).toEqual(['东镇', '西镇', ...READ.slice(0, 2), '西镇: 共性指标 > 粮食 = 100']);
  });

  test('may be those of unit types', () => {
    const roster = '考核对象：乡镇：东镇、西镇；县直部门：县教育局、县民政局。';
    const sketch = `清河县2031年度目标考核指标\n${roster}\n乡镇 | < | 县直部门 | <\n指标 | 分值 | 指标 | 分值\n收入 | 100 | 服务 | 100`;
    expect(readSketch(sketch)).toEqual([
      '东镇',
      '西镇',
      '共性: 共性指标 > 收入 = 100',
      '县教育局',
      '县民政局',
      '共性: 共性指标 > 服务 = 100',
    ]);
  });

  test('without names go on with one another, category included', () => {
    const sketch = `${TOWNS}1.东镇\n类别 | 考核指标 | 分值 | 类别 | 考核指标 | 分值\n经济 | 收入 | 50 | ^ | 粮食 | 30\n^ | 支出 | 10 | 党建 | 班子 | 10`;
    expect(readSketch(sketch)).toEqual([
      '东镇',
      '东镇: 经济 > 收入 = 50',
      '东镇: 经济 > 支出 = 10',
      '东镇: 经济 > 粮食 = 30',
      '东镇: 党建 > 班子 = 10',
    ]);
  });
});
