import { describe, expect, it } from '@jest/globals';
import { rational } from '../../../src/domain/points/rational';
import type { UnitResult } from '../../../src/domain/scoring/computeResults';
import { isRanked, type ResultState } from '../../../src/domain/scoring/resultState';
import { withholdRanks } from '../../../src/domain/scoring/withholdRanks';
import { points } from '../../support/sampleTypes';

const result = (state: ResultState): UnitResult => ({
  unitType: 't-镇',
  unit: 'u-东',
  subtotals: [],
  parts: [],
  common: rational(5),
  own: rational(3),
  unfolded: [],
  total: rational(8),
  bonus: points(0),
  deduction: points(0),
  final: points(8),
  standing: 8000,
  rank: 1,
  grade: '优秀',
  isVetoed: false,
  state,
});

describe('results of a book from which entries are missing', () => {
  it.each(['final', 'provisional', 'invalid'] as const)(
    'have figures, but no rank and no grade: %s',
    (state) => {
      expect(withholdRanks([result(state)])).toEqual([
        { ...result(state), rank: null, grade: null, state: 'invalid' },
      ]);
    },
  );

  it('say all the same which unit has nothing to score', () => {
    expect(withholdRanks([result('withoutIndicators')])).toMatchObject([
      { rank: null, grade: null, state: 'withoutIndicators' },
    ]);
  });
});

it('units whose results are final or provisional have a place among others', () => {
  const states: readonly ResultState[] = ['final', 'provisional', 'invalid', 'withoutIndicators'];
  expect(states.map(isRanked)).toEqual([true, true, false, false]);
});
