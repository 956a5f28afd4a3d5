import { describe, expect, it } from '@jest/globals';
import { compareDefinitions } from '../../../src/domain/matching/compareDefinitions';
import type { Definitions, Indicator } from '../../../src/domain/definitions/definitions';
import { capChange, changedIndicator } from '../../../src/domain/matching/definitionChange';
import { pointsFromThousandths } from '../../../src/domain/points/points';

const indicator = (id: string, name: string, cap: number, unit: string | null = 'u1'): Indicator => ({
  id,
  part: unit === null ? 'common' : 'own',
  unit,
  category: '类',
  categoryCap: null,
  name,
  target: '',
  cap: pointsFromThousandths(cap * 1000),
  capSource: 'document',
  capDerivation: null,
  responsible: [],
});

const definitions = (...indicators: readonly Indicator[]): Definitions => ({
  title: '',
  year: null,
  county: null,
  unitTypes: [
    {
      id: 't',
      name: '局',
      units: [
        { id: 'u1', name: '甲局', group: null, aliases: [], notAliases: [], veto: null },
        { id: 'u2', name: '乙局', group: null, aliases: [], notAliases: [], veto: null },
      ],
      indicators,
    },
  ],
  negativeList: [],
});

const kinds = (before: Definitions, after: Definitions): readonly string[] =>
  compareDefinitions(before, after).changes.map(
    (change) => `${change.kind} ${changedIndicator(change).indicator.name}`,
  );

describe('compareDefinitions', () => {
  it('tells kept, changed, added and removed indicators apart', () => {
    const before = definitions(indicator('a', '甲', 5), indicator('b', '乙', 5), indicator('c', '丙', 5));
    const after = definitions(indicator('a', '甲', 5), indicator('b', '乙', 8), indicator('d', '丁', 5));
    expect(kinds(before, after)).toEqual(['kept 甲', 'capChanged 乙', 'added 丁', 'removed 丙']);
  });

  it('proposes a rename for the most alike pair of a unit, each indicator once', () => {
    const before = definitions(
      indicator('a', '完成造林面积4万亩，成活率85%', 5),
      indicator('b', '完成造林面积4万亩', 5),
    );
    const after = definitions(indicator('c', '完成造林面积5万亩，成活率90%', 5));
    const { changes } = compareDefinitions(before, after);
    expect(changes).toMatchObject([
      { kind: 'renamed', from: { indicator: { id: 'a' } }, isProposal: true },
      { kind: 'removed', from: { indicator: { id: 'b' } } },
    ]);
  });

  it('tells a new cap beside what else changed', () => {
    const before = definitions(indicator('a', '党建工作', 5), indicator('b', '乙', 5, null));
    const after = definitions(indicator('a', '党建工作考核', 6), indicator('b', '乙', 5));
    const { changes } = compareDefinitions(before, after);
    expect(changes).toMatchObject([
      {
        kind: 'renamed',
        moved: false,
        isProposal: false,
        from: { unitName: '甲局' },
        to: { unitName: '甲局' },
      },
      { kind: 'kept', moved: true, from: { unitName: null }, to: { unitName: '甲局' } },
    ]);
    expect(changes.map(capChange)).toEqual([{ from: 5000, to: 6000 }, null]);
  });

  it('never takes another unit’s indicator for a renamed one', () => {
    const before = definitions(indicator('a', '完成招商引资任务', 5, 'u1'));
    const after = definitions(indicator('b', '完成招商引资任务', 5, 'u2'));
    expect(kinds(before, after)).toEqual(['added 完成招商引资任务', 'removed 完成招商引资任务']);
  });
});
