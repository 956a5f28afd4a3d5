import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatPoints,
  MAX_POINTS,
  pointsFromNumber,
  pointsFromThousandths,
  sumPoints,
  toNumber,
} from '../../../src/domain/points/points';

describe('points', () => {
  it('make 0.1 + 0.2 exactly 0.3', () => {
    const parts = [0.1, 0.2].map((value) => pointsFromNumber(value) ?? pointsFromThousandths(0));
    expect(sumPoints(parts)).toBe(pointsFromNumber(0.3));
  });

  it('take the noise of binary floats for what was meant', () => {
    expect(pointsFromNumber(0.1 + 0.2)).toBe(300);
  });

  it.each([3.3333, 1 / 3, 0.0005, Number.NaN, Number.POSITIVE_INFINITY, MAX_POINTS + 1])(
    'do not exist for %p, which is no multiple of a thousandth within bounds',
    (value) => {
      expect(pointsFromNumber(value)).toBeNull();
    },
  );

  it('include their largest value', () => {
    expect(pointsFromNumber(MAX_POINTS)).toBe(MAX_POINTS * 1000);
    expect(() => pointsFromThousandths(MAX_POINTS * 1000 + 1)).toThrow(RangeError);
  });

  it('never become a negative zero', () => {
    expect(Object.is(pointsFromNumber(-0), 0)).toBe(true);
  });

  it('are written without trailing zeros', () => {
    expect([1500, -500, 2000, 5].map((value) => formatPoints(pointsFromThousandths(value)))).toEqual([
      '1.5',
      '-0.5',
      '2',
      '0.005',
    ]);
  });

  it('survive the way to a double and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MAX_POINTS * 1000, max: MAX_POINTS * 1000 }), (thousandths) => {
        const points = pointsFromThousandths(thousandths);
        expect(pointsFromNumber(toNumber(points))).toBe(points);
      }),
    );
  });
});
