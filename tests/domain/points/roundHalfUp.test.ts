import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toNumber } from '../../../src/domain/points/points';
import { compare, rational, toDouble } from '../../../src/domain/points/rational';
import { roundFinal, roundHalfUp } from '../../../src/domain/points/roundHalfUp';

describe('roundHalfUp', () => {
  it.each([
    [1005, 1000, 2, 1010],
    [1004, 1000, 2, 1000],
    [98_765, 1000, 2, 98_770],
    [98_764, 1000, 2, 98_760],
    [-125, 1000, 2, -120],
    [-126, 1000, 2, -130],
    [1, 3, 2, 330],
    [2, 3, 2, 670],
    [5, 10, 0, 1000],
    [4999, 10_000, 0, 0],
    [1, 3, 3, 333],
  ])('rounds %i/%i to %i decimals as %i thousandths', (numerator, denominator, decimals, expected) => {
    expect(roundHalfUp(rational(numerator, denominator), decimals)).toBe(expected);
  });

  it('takes a final score to four decimals, tenths of a thousandth', () => {
    expect([roundFinal(rational(4_261_195, 100_000), 4), roundFinal(rational(2, 3), 4)]).toEqual([
      42_612, 666.7,
    ]);
    expect(toNumber(roundFinal(rational(866_667, 10_000), 4))).toBe(86.6667);
    expect(() => roundFinal(rational(1), 5)).toThrow(RangeError);
  });

  it.each([-1, 4, 1.5])('refuses %p decimals', (decimals) => {
    expect(() => roundHalfUp(rational(1), decimals)).toThrow(RangeError);
  });

  it('lies within half a step of the exact value, and never below it by a half', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        fc.integer({ min: 0, max: 3 }),
        (numerator, denominator, decimals) => {
          fc.pre(numerator / denominator < 1_000_000n && numerator / denominator > -1_000_000n);
          const value = rational(numerator, denominator);
          const rounded = rational(roundHalfUp(value, decimals), 1000);
          const half = rational(1, 2 * 10 ** decimals);
          const low = rational(
            rounded.numerator * half.denominator - half.numerator * rounded.denominator,
            rounded.denominator * half.denominator,
          );
          const high = rational(
            rounded.numerator * half.denominator + half.numerator * rounded.denominator,
            rounded.denominator * half.denominator,
          );
          expect(compare(value, low)).toBeGreaterThanOrEqual(0);
          expect(compare(value, high)).toBeLessThan(0);
        },
      ),
    );
  });
});

describe('toDouble', () => {
  it('gives the double nearest a decimal, however large its terms', () => {
    expect(toDouble(rational(9855n * 10n ** 20n, 100n * 10n ** 20n))).toBe(98.55);
  });
});
