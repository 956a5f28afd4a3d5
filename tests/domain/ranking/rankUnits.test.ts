import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankUnits, type RankEntry } from '../../../src/domain/ranking/rankUnits';
import type { RankScope, TieRule } from '../../../src/domain/settings/settings';

const entries = (...finals: readonly number[]): readonly RankEntry[] =>
  finals.map((final, index) => ({
    unit: `u${index}`,
    group: null,
    standing: final,
    ranked: true,
  }));

const ranksOf = (
  list: readonly RankEntry[],
  tieRule: TieRule = 'gapped',
  rankScope: RankScope = 'unitType',
): readonly (number | undefined)[] => {
  const ranks = rankUnits(list, { tieRule, rankScope });
  return list.map(({ unit }) => ranks.get(unit));
};

describe('rankUnits', () => {
  it('lets equal scores share a rank and leaves a gap after them', () => {
    expect(ranksOf(entries(90_000, 95_000, 90_000, 80_000))).toEqual([2, 1, 2, 4]);
  });

  it('leaves no gap when set so', () => {
    expect(ranksOf(entries(90_000, 95_000, 90_000, 80_000), 'dense')).toEqual([2, 1, 2, 3]);
  });

  it('passes over units with invalid entries, for others as well', () => {
    const list = entries(90_000, 95_000, 80_000).map((entry, index) => ({ ...entry, ranked: index !== 1 }));
    expect(ranksOf(list)).toEqual([1, undefined, 2]);
  });

  it('does not rank a unit type of one unit', () => {
    expect(ranksOf(entries(90_000))).toEqual([undefined]);
  });

  it('ranks first a unit whose only rival has an invalid entry', () => {
    const list = entries(80_000, 90_000).map((entry, index) => ({ ...entry, ranked: index === 0 }));
    expect(ranksOf(list)).toEqual([1, undefined]);
  });

  it('passes over groups unless they are ranked apart; units without a group are then one', () => {
    const groups = ['甲', null, '甲', null];
    const list = entries(1, 2, 3, 4).map((entry, index) => ({ ...entry, group: groups[index] ?? null }));
    expect(ranksOf(list)).toEqual([4, 3, 2, 1]);
    expect(ranksOf(list, 'gapped', 'group')).toEqual([2, 2, 1, 1]);
  });

  it('ranks nobody of no units', () => {
    expect([ranksOf([]), ranksOf([], 'gapped', 'group')]).toEqual([[], []]);
  });

  it('leaves gaps as large as the ties before, or none', () => {
    const finals = [5, 5, 5, 4, 4, 3];
    expect(ranksOf(entries(...finals))).toEqual([1, 1, 1, 4, 4, 6]);
    expect(ranksOf(entries(...finals), 'dense')).toEqual([1, 1, 1, 2, 2, 3]);
  });

  it('ranks within groups when set so, and not a group of one', () => {
    const groups = ['甲', '乙', '甲', '丙'];
    const list = entries(1, 2, 3, 4).map((entry, index) => ({ ...entry, group: groups[index] ?? null }));
    expect(ranksOf(list, 'gapped', 'group')).toEqual([2, undefined, 1, undefined]);
  });

  it('gives a unit the rank one behind the number of better ones, whatever the order of the list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 30 }), (finals) => {
        const expected = finals.map((final) => 1 + finals.filter((other) => other > final).length);
        expect(ranksOf(entries(...finals))).toEqual(expected);
      }),
    );
  });
});
