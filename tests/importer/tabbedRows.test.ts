import { describe, expect, test } from '@jest/globals';
import type { FindingCode } from '../../src/domain/findings/codes';
import { buildDocx, p } from '../support/docx';
import { importExpecting, onlyType, shorten } from '../support/imported';

/** Imports lines in which `→` stands for a tab. */
function read(lines: string, findings: readonly FindingCode[] = []): readonly string[] {
  const text = lines.replace(/→/g, '\t');
  const imported = ['\n', '\r\n'].map((end) =>
    shorten(onlyType(importExpecting(new TextEncoder().encode(text.replace(/\n/g, end)), findings))),
  );
  expect(imported[1]).toEqual(imported[0]);
  return imported[0] ?? [];
}

const HEAD = '一、各镇目标责任考核指标\n1.东镇\n';
const TAIL = '2.西镇\n类别→考核内容→分值\n农业→粮食→10\n';
const WEST = '西镇: 农业 > 粮食 = 10';

describe('rows of one line each', () => {
  test('are read, with blank cells for merged ones', () => {
    expect(read(`${HEAD}类别→考核内容→分值\n经济→农业→10\n→工业→20\n民生→教育→5\n\n${TAIL}`)).toEqual([
      '东镇: 经济 > 农业 = 10',
      '东镇: 经济 > 工业 = 20',
      '东镇: 民生 > 教育 = 5',
      WEST,
    ]);
  });

  test('may lack cells at their end that say nothing of the definitions', () => {
    expect(read(`${HEAD}序号→考核内容→分值→备注\n1→农业→10\n2→工业→→\n${TAIL}`)).toEqual([
      '东镇: 共性指标 > 农业 = 10',
      '东镇: 共性指标 > 工业 = ?',
      WEST,
    ]);
  });

  test('that lack others are reported, and so are rows that were broken', () => {
    expect(
      read(`${HEAD}类别→考核内容→目标要求→分值\n经济→农业→增产\n经济→工业→增长→20→多\n${TAIL}`, [
        'unreadRow',
        'unreadRow',
      ]),
    ).toEqual([WEST]);
  });

  test('without a header are reported as a table', () => {
    expect(read(`${HEAD}甲→乙→丙\n→丁→戊\n子→丑→寅\n己→庚→辛\n${TAIL}`, ['unreadTable'])).toEqual([WEST]);
  });

  test('are no units that are set side by side', () => {
    const text = '一、驻县单位\n1.县税务局\t2.县环保局\t3.县气象局\n4.县公路段\t5.县邮政局\t6.县烟草局\n';
    expect(onlyType(importExpecting(new TextEncoder().encode(text))).units).toHaveLength(6);
  });

  test('may be the paragraphs of a .docx', () => {
    const lines = ['一、各镇考核指标', '1.东镇', '类别\t考核内容\t分值', '经济\t农业\t10', '民生\t教育\t5'];
    const docx = buildDocx({
      body: lines.map((line) => p(line).replace(/\t/g, '</w:t><w:tab/><w:t>')).join(''),
    });
    expect(shorten(onlyType(importExpecting(docx)))).toEqual([
      '东镇: 经济 > 农业 = 10',
      '东镇: 民生 > 教育 = 5',
    ]);
  });
});
