import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  exactThousandths,
  formatPoints,
  MAX_POINTS,
  pointsFromNumber,
  pointsFromThousandths,
  sumPoints,
  toNumber,
  type FinalScore,
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

  it('lie within their bounds below 0 as above', () => {
    expect(pointsFromNumber(-MAX_POINTS)).toBe(-MAX_POINTS * 1000);
    expect(pointsFromNumber(-MAX_POINTS - 1)).toBeNull();
    expect(pointsFromThousandths(-MAX_POINTS * 1000)).toBe(-MAX_POINTS * 1000);
    expect(() => pointsFromThousandths(-MAX_POINTS * 1000 - 1)).toThrow(RangeError);
  });

  it('are whole thousandths, and whoever has others is told which', () => {
    expect(() => pointsFromThousandths(1.5)).toThrow('not a whole number of thousandths within bounds: 1.5');
    expect(() => pointsFromThousandths(Number.NaN)).toThrow(RangeError);
  });

  it('are sums of any size that a double holds exactly', () => {
    const largest = Number.MAX_SAFE_INTEGER;
    expect([exactThousandths(largest), exactThousandths(-largest)]).toEqual([largest, -largest]);
    expect(() => exactThousandths(largest + 1)).toThrow('not exact: 9007199254740992 thousandths');
    expect(() => exactThousandths(0.5)).toThrow(RangeError);
    expect(Object.is(exactThousandths(-0), 0)).toBe(true);
    expect(sumPoints([])).toBe(0);
  });

  it('of a final score are shown to a ten-thousandth', () => {
    const final = (thousandths: number) => thousandths as FinalScore;
    expect([666.7, 42_612, -0.1].map((score) => toNumber(final(score)))).toEqual([0.6667, 42.612, -0.0001]);
    expect(formatPoints(final(86_666.7))).toBe('86.6667');
  });

  it('never become a negative zero', () => {
    expect(Object.is(pointsFromThousandths(-0), 0)).toBe(true);
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
