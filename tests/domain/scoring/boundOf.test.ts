import { describe, expect, it } from '@jest/globals';
import { boundOf, boundText, capFactor } from '../../../src/domain/scoring/boundOf';
import type { BasisPoints } from '../../../src/domain/settings/basisPoints';
import { points } from '../../support/sampleTypes';

const bounded = (cap: number | null, maxFactor?: number) => ({
  cap: cap === null ? null : points(cap),
  ...(maxFactor === undefined ? {} : { maxFactor: maxFactor as BasisPoints }),
});

describe('the most that an indicator can count', () => {
  it('is its cap, times its factor where it has one', () => {
    expect([boundOf(bounded(40)), boundOf(bounded(40, 11_000)), boundOf(bounded(40, 10_000))]).toEqual([
      40_000, 44_000, 40_000,
    ]);
  });

  it('is a whole number of thousandths, never above the product', () => {
    expect([boundOf(bounded(0.001, 19_999)), boundOf(bounded(3.333, 10_010))]).toEqual([1, 3336]);
  });

  it('is not known while the cap is missing', () => {
    expect([boundOf(bounded(null)), boundOf(bounded(null, 11_000))]).toEqual([null, null]);
  });

  it('is written as the cap, with the factor only where there is one', () => {
    expect([
      boundText(bounded(40)),
      boundText(bounded(2.5, 10_000)),
      boundText(bounded(40, 11_000)),
      boundText(bounded(null, 11_000)),
    ]).toEqual(['40', '2.5', '40 × 1.1', null]);
  });
});

it('a factor of a cap is from 1 to 2, both included, and no finer than a ten-thousandth', () => {
  expect([1, 1.1, 1.0001, 2].map(capFactor)).toEqual([10_000, 11_000, 10_001, 20_000]);
  expect([0.9999, 2.0001, 1.00001, 0, -1, Number.NaN, Number.POSITIVE_INFINITY].map(capFactor)).toEqual(
    Array.from({ length: 7 }, () => null),
  );
});
