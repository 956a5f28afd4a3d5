import { expect, test } from '@jest/globals';
import { importDocument } from '../../src/importer/importDocument';
import { dumpOf } from '../support/countyDocument';
import { onlyType, shorten } from '../support/imported';
import { sketchedDocument } from '../support/sketchedDocument';

const TOWN = '清河县2031年度乡镇目标考核指标\n1.东镇\n';

function read(table: string): readonly string[] {
  const bytes = new TextEncoder().encode(dumpOf(sketchedDocument(TOWN + table)));
  return shorten(onlyType(importDocument({ bytes, fileName: '指标.txt' })));
}

test('a header of a text reaches over two columns of targets where every row names its indicator', () => {
  const table = '指标 | 目标任务 | < | 分值\n收入 | 一季度 | 10万元 | 60\n支出 | 全年 | 30万元 | 40';
  expect(read(table)).toEqual(['东镇: 共性指标 > 收入 = 60', '东镇: 共性指标 > 支出 = 40']);
});

test('it reaches over categories and indicators where the categories are merged', () => {
  const table = '指标 | < | 目标任务 | 分值\n经济 | 收入 | 10万元 | 60\n^ | 支出 | 30万元 | 40';
  expect(read(table)).toEqual(['东镇: 经济 > 收入 = 60', '东镇: 经济 > 支出 = 40']);
});
