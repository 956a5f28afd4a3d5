import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  add,
  compare,
  divide,
  floor,
  multiply,
  rational,
  toDouble,
  type Rational,
} from '../../../src/domain/points/rational';

/** A double as the fraction it is. */
function exactly(double: number): Rational {
  let [bottom, scaled] = [1n, double];
  while (!Number.isInteger(scaled)) [bottom, scaled] = [bottom * 2n, scaled * 2];
  return rational(BigInt(scaled), bottom);
}

/** The doubles on either side. */
function neighbours(double: number): readonly number[] {
  const view = new DataView(new ArrayBuffer(8));
  const step = (by: bigint): number => {
    view.setFloat64(0, double);
    view.setBigInt64(0, view.getBigInt64(0) + by);
    return view.getFloat64(0);
  };
  return double === 0 ? [-Number.MIN_VALUE, Number.MIN_VALUE] : [step(-1n), step(1n)];
}

function isEven(double: number): boolean {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, double);
  return view.getBigInt64(0) % 2n === 0n;
}

/** How far two fractions are apart. */
function distance(left: Rational, right: Rational): Rational {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return rational(difference < 0n ? -difference : difference, left.denominator * right.denominator);
}

function expectNearest(value: Rational): void {
  const double = toDouble(value);
  const off = distance(value, exactly(double));
  for (const other of neighbours(double)) {
    const nearer = compare(off, distance(value, exactly(other)));
    expect(
      nearer < 0 || (nearer === 0 && isEven(double)) ? 'nearest' : `${other} is nearer than ${double}`,
    ).toBe('nearest');
  }
}

const digits = (bits: number) => fc.bigInt({ min: -(1n << BigInt(bits)), max: 1n << BigInt(bits) });
const positive = (bits: number) => fc.bigInt({ min: 1n, max: 1n << BigInt(bits) });

describe('a fraction', () => {
  it('has a denominator above 0', () => {
    expect(rational(3)).toEqual({ numerator: 3n, denominator: 1n });
    for (const none of [0, -1, 0n]) expect(() => rational(1, none)).toThrow(RangeError);
    expect(() => rational(1, -2)).toThrow('a denominator must be positive: -2');
  });

  it('is added, multiplied and divided exactly', () => {
    const [half, third] = [rational(1, 2), rational(1, 3)];
    expect(add(half, third)).toEqual(rational(5, 6));
    expect(add(third, rational(-2, 3))).toEqual(rational(-1, 3));
    expect(multiply(half, rational(-2, 3))).toEqual(rational(-2, 6));
    expect(divide(rational(-1, 2), rational(3, 4))).toEqual(rational(-4, 6));
    for (const none of [rational(0), rational(-1, 2)]) expect(() => divide(half, none)).toThrow(RangeError);
  });

  it('is compared by what it is worth, in whatever terms', () => {
    expect([
      compare(rational(1, 3), rational(1, 2)),
      compare(rational(2, 4), rational(1, 2)),
      compare(rational(-1, 3), rational(-1, 2)),
      compare(rational(0), rational(-1)),
    ]).toEqual([-1, 0, 1, 1]);
  });

  it('has the largest integer that is not above it for its floor, below 0 too', () => {
    expect([7, 6, 0, -6, -7].map((numerator) => floor(rational(numerator, 3)))).toEqual([
      2n,
      2n,
      0n,
      -2n,
      -3n,
    ]);
    expect(floor(rational(-1, 3))).toBe(-1n);
  });
});

describe('the double of a fraction', () => {
  it.each([
    ['small', 20, 20],
    ['as large as totals get', 60, 40],
    ['large', 300, 280],
    ['with a large denominator', 10, 200],
  ])('is the nearest there is: fractions %s', (_, top, bottom) => {
    fc.assert(
      fc.property(digits(top), positive(bottom), (numerator, denominator) => {
        expectNearest(rational(numerator, denominator));
      }),
      { numRuns: 500 },
    );
  });

  it('is the even one of two that are equally near, and never the middle by what was cut off', () => {
    const middle = (1n << 53n) + 1n;
    expect(toDouble(rational(middle))).toBe(2 ** 53);
    expect(toDouble(rational(middle + 2n))).toBe(2 ** 53 + 4);
    expect(toDouble(rational(middle * 3n ** 60n + 1n, 3n ** 60n))).toBe(2 ** 53 + 2);
    expect(toDouble(rational(-middle * 3n ** 60n - 1n, 3n ** 60n))).toBe(-(2 ** 53 + 2));
  });

  it('is the number itself where a double can be it', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 40 }), (numerator, shift) => {
        expect(toDouble(rational(numerator, 1n << BigInt(shift)))).toBe(numerator / 2 ** shift);
      }),
    );
    expect(Object.is(toDouble(rational(0, 7)), 0)).toBe(true);
    expect(toDouble(rational(1n, 1n << 1022n))).toBe(2 ** -1022);
    expect(toDouble(rational(1n << 1023n))).toBe(2 ** 1023);
  });
});
