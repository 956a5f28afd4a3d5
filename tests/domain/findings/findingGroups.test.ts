import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/domain/findings/finding';
import { countOf, factsOf, groupFindings } from '../../../src/domain/findings/findingGroups';
import { findingKey } from '../../../src/domain/findings/findingKey';
import { makeFinding } from '../../../src/domain/findings/makeFinding';
import { sharedMessage } from '../../../src/strings/findingText';

const derived = (owner: string, cap: string) =>
  makeFinding('capDerived', {
    params: { variant: 'lentByUnitType', owner, name: '党建', lender: '县直部门', cap },
  });
const aboveCap = (unit: string) =>
  makeFinding('scoreAboveCap', { params: { unit, indicator: '党建', entered: '99', cap: '10' } });
const factsAmong = (findings: readonly Finding[]) =>
  groupFindings(findings).flatMap((group) => factsOf(group));

describe('findings that say the same', () => {
  it('are one fact, which tells what they share once and what is their own of each', () => {
    const equal = [derived('东镇', '5'), derived('西镇', '5'), derived('南镇', '6')];
    expect(factsAmong(equal)).toEqual([{ members: equal, follows: [] }]);
    const { message, own } = sharedMessage(equal, 'zh-CN');
    expect(message).toContain('…：“党建”没有写分值。参照“县直部门”同名的共性指标，推算为 … 分');
    expect(own).toEqual(['东镇 · 5', '西镇 · 5', '南镇 · 6']);
  });

  it('stay apart where they are few, or errors that are put right one by one', () => {
    const few = [derived('东镇', '5'), derived('西镇', '5')];
    const errors = [aboveCap('东镇'), aboveCap('西镇'), aboveCap('南镇')];
    expect(factsAmong(few)).toHaveLength(2);
    expect(factsAmong(errors)).toHaveLength(3);
  });

  it('stand in the order of the harm they do', () => {
    const found = [
      makeFinding('responsibleUnknown', { params: { variant: 'none', name: '甲', count: 1 } }),
      makeFinding('partSumNot100', { params: { variant: 'own', owner: '东镇', sum: '99' } }),
      aboveCap('东镇'),
    ];
    const groups = groupFindings(found);
    expect(groups.map(({ code }) => code)).toEqual(['scoreAboveCap', 'partSumNot100', 'responsibleUnknown']);
  });
});

describe('a part that is short', () => {
  const category = makeFinding('categorySumDiffers', {
    params: { owner: '佳县', category: '生态', categoryCap: '20', sum: '19' },
  });
  const part = (sum: string) =>
    makeFinding('partSumNot100', { params: { variant: 'own', owner: '佳县', sum } });

  it('by what its category is short is told with that category', () => {
    const groups = groupFindings([category, part('99')]);
    expect(groups.map((group) => [group.code, countOf(group)])).toEqual([['categorySumDiffers', 2]]);
    expect(factsAmong([category, part('99')])).toEqual([{ members: [category], follows: [part('99')] }]);
  });

  it('by more is told for itself', () => {
    expect(factsAmong([category, part('98')])).toHaveLength(2);
  });
});

describe('the key of a finding', () => {
  const subject = { kind: 'unit', id: 'u-1' } as const;
  const finding = makeFinding('partSumNot100', {
    subject,
    cell: { sheet: '单位', cell: 'E5' },
    params: { variant: 'own', owner: '东镇', sum: '99' },
  });

  it('stays while it says the same of the same thing, wherever its row stands', () => {
    const moved = { ...finding, cell: { sheet: '单位', cell: 'E9' } };
    expect(findingKey(moved, 2020)).toBe(findingKey(finding, 2020));
  });

  it('is another one when a figure changes, or the year', () => {
    const other = { ...finding, params: { ...finding.params, sum: '98' } };
    expect(findingKey(other, 2020)).not.toBe(findingKey(finding, 2020));
    expect(findingKey(finding, 2021)).not.toBe(findingKey(finding, 2020));
  });
});
