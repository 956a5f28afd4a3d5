import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toNumber } from '../../../src/domain/points/points';
import { compare, rational, toDouble } from '../../../src/domain/points/rational';
import {
  roundFinal,
  roundHalfUp,
  roundNumber,
  roundToBillionths,
} from '../../../src/domain/points/roundHalfUp';

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

  it('says which decimals there may be', () => {
    expect(() => roundHalfUp(rational(1), 4)).toThrow('decimals must be 0 to 3: 4');
    expect(() => roundFinal(rational(1), -1)).toThrow('decimals must be 0 to 4: -1');
    expect([0, 3].map((decimals) => roundHalfUp(rational(5, 2), decimals))).toEqual([3000, 2500]);
  });

  it('makes a final score that is exact, or none', () => {
    const largest = BigInt(Number.MAX_SAFE_INTEGER);
    expect(roundFinal(rational(largest, 10_000), 4)).toBe(Number(largest) / 10);
    expect(() => roundFinal(rational(largest + 1n, 10_000), 4)).toThrow(
      'not exact: 9007199254740992 ten-thousandths',
    );
  });

  it('never makes a negative zero of a final score', () => {
    expect(Object.is(roundFinal(rational(-1, 100_000), 4), 0)).toBe(true);
    expect(roundFinal(rational(-1, 2), 0)).toBe(0);
    expect(roundFinal(rational(-15, 10), 0)).toBe(-1000);
  });

  it('takes an entry to billionths first, so that a half that a float misses is one', () => {
    expect(roundNumber((8.5 + 8.667) / 2, 3)).toBe(8584);
    expect(roundNumber(1.004999999, 2)).toBe(1000);
    expect(roundNumber(1.0049999999, 2)).toBe(1010);
    expect(roundNumber(-0.125, 2)).toBe(-120);
  });

  it('takes an exact number to billionths, halves upwards', () => {
    const billionths = (numerator: number, denominator: number) =>
      roundToBillionths(rational(numerator, denominator));
    expect(billionths(1, 2_000_000_000)).toEqual(rational(1, 1_000_000_000));
    expect(billionths(-1, 2_000_000_000)).toEqual(rational(0, 1_000_000_000));
    expect(billionths(2, 3)).toEqual(rational(666_666_667, 1_000_000_000));
    expect(billionths(-2, 3)).toEqual(rational(-666_666_667, 1_000_000_000));
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
