import { describe, expect, it } from '@jest/globals';
import {
  percentOf,
  weightFromFraction,
  WHOLE,
  type BasisPoints,
} from '../../../src/domain/settings/basisPoints';
import { DEFAULT_SETTINGS, weightsOf } from '../../../src/domain/settings/settings';

describe('a weight', () => {
  it('is a fraction as Excel stores percentages, to a hundredth of a percent, from 0 to 1,000 %', () => {
    expect([0, 0.3, 0.0001, 1, 0.565, 10].map(weightFromFraction)).toEqual([
      0, 3000, 1, 10_000, 5650, 100_000,
    ]);
    expect([-0.0001, 10.0001, 0.00005, 0.30001].map(weightFromFraction)).toEqual([null, null, null, null]);
    expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(weightFromFraction)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('takes the noise of floats for what was meant', () => {
    expect([0.1 + 0.2, 0.07 * 3].map(weightFromFraction)).toEqual([3000, 2100]);
  });

  it('is told in percent', () => {
    expect([3000, 5650, 1, 0].map((share) => percentOf(share as BasisPoints))).toEqual([30, 56.5, 0.01, 0]);
  });

  it('is 100 % of each part of a type of which nothing is set', () => {
    const weights = { 't-镇': { common: 3000 as BasisPoints, own: 7000 as BasisPoints } };
    expect(weightsOf({ ...DEFAULT_SETTINGS, weights }, 't-镇')).toEqual({ common: 3000, own: 7000 });
    expect(weightsOf({ ...DEFAULT_SETTINGS, weights }, 't-局')).toEqual({ common: WHOLE, own: WHOLE });
  });
});

/** What holds where nothing is decided holds in every book: a change of it is a change of results. */
it('a county that decides nothing has what it always had', () => {
  expect(DEFAULT_SETTINGS).toEqual({
    year: null,
    county: null,
    title: '',
    weights: {},
    parts: {},
    scaleTo100: false,
    scoreDecimals: 3,
    notAssessed: 'fold',
    decimals: 2,
    rankScope: 'unitType',
    tieRule: 'gapped',
    tieOrder: [],
    blankIsZero: false,
    floorAtZero: false,
    sameEventOnce: true,
    factor: false,
    evidence: 'tell',
    limits: {},
    grades: [],
    vetoGrade: null,
  });
});
