import { expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import type { Language } from '../../src/strings/texts';
import type { BookNames } from '../../src/workbook/layout/bookNames';
import type { Slip } from '../../src/workbook/layout/slip';
import { slipRows } from '../../src/workbook/plan/slipRows';

const SLIP: Slip = {
  unit: '东镇',
  type: '各镇',
  group: null,
  lines: [{ kind: 'part', part: 'own', points: 8 }],
  total: 8,
  deductions: [
    { item: '约谈', tier: '县', times: '2', factor: '', basis: '', date: '', points: -1, lacks: null },
    { item: '通报', tier: '', times: '1', factor: '', basis: '', date: '', points: null, lacks: 'refused' },
  ],
  bonus: null,
  deduction: -1,
  final: 7,
  grade: 'A',
  state: 'final',
  isVetoed: false,
  standing: { kind: 'ranked', rank: 2, rivals: 3, next: { rank: 1, points: 0.5 }, isTied: false },
};

const names: BookNames = {
  tables: {
    about: '说明',
    indicators: '指标库',
    units: '单位',
    negative: '负面清单',
    ledger: '加减分登记',
    ranking: '汇总排名',
    findings: '问题',
    removed: '已移出',
  },
  scores: new Map(),
  hidden: new Set(),
};

const textsIn = (language: Language): readonly unknown[] => {
  return slipRows(SLIP, '2020-12-31', { language, settings: DEFAULT_SETTINGS, names }).flatMap(
    ({ cells }) => cells,
  );
};

it('puts what is said of an entry behind it, in the signs of either language', () => {
  const chinese = textsIn('zh-CN');
  expect(chinese).toContain('约谈（县、2 次）');
  expect(chinese).toContain('通报（待核对，未计入）');
  expect(chinese).toContain('第 2 名（共 3 个单位排名）；比第 1 名少 0.5 分；等次：A');
  const english = textsIn('en-US');
  expect(english).toContain('约谈 (县, 2 times)');
  expect(english).toContain('通报 (to be checked, not counted)');
  expect(english).toContain('Rank 2 of 3 ranked units; 0.5 points behind rank 1; Grade: A');
  expect(english.filter((text) => /[（）；：，]/u.test(String(text)))).toEqual([]);
});
