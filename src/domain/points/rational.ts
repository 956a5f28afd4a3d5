/**
 * An exact fraction: `numerator / denominator`, denominator > 0, not necessarily in lowest terms.
 * Totals need it because a weight is a percentage and a part may be scaled to 100.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A fraction. @throws RangeError when the denominator is not positive. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const bottom = BigInt(denominator);
  if (bottom <= 0n) throw new RangeError(`a denominator must be positive: ${bottom.toString()}`);
  return { numerator: BigInt(numerator), denominator: bottom };
}

export function add(left: Rational, right: Rational): Rational {
  if (left.denominator === right.denominator) {
    return { numerator: left.numerator + right.numerator, denominator: left.denominator };
  }
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

export function multiply(left: Rational, right: Rational): Rational {
  return {
    numerator: left.numerator * right.numerator,
    denominator: left.denominator * right.denominator,
  };
}

/** @throws RangeError when `right` is not above 0 */
export function divide(left: Rational, right: Rational): Rational {
  return rational(left.numerator * right.denominator, left.denominator * right.numerator);
}

/** Negative, zero or positive, as `left` is less than, equal to or greater than `right`. */
export function compare(left: Rational, right: Rational): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest integer that is not above the fraction. */
export function floor(value: Rational): bigint {
  const quotient = value.numerator / value.denominator;
  const exact = quotient * value.denominator === value.numerator;
  return value.numerator < 0n && !exact ? quotient - 1n : quotient;
}

/** Bits that tell which of two doubles is nearer: those of a double, one more, and room. */
const ENOUGH_BITS = 64;

/**
 * The double nearest the fraction, of two equally near ones the even one; for showing and for reports.
 * Never compare or sum these. Sizes below 2⁻¹⁰²² are rounded twice.
 */
export function toDouble({ numerator, denominator }: Rational): number {
  const size = numerator < 0n ? -numerator : numerator;
  const shift = ENOUGH_BITS + bitsOf(denominator) - bitsOf(size);
  const scaled = size << BigInt(Math.max(0, shift));
  const divisor = denominator << BigInt(Math.max(0, -shift));
  const quotient = scaled / divisor;
  // A last bit that stands for all that follow: nothing that is above the middle may look like the middle.
  const told = (quotient << 1n) | (quotient * divisor === scaled ? 0n : 1n);
  const half = Math.floor((shift + 1) / 2);
  const nearest = Number(told) * 2 ** -half * 2 ** (half - shift - 1);
  return numerator < 0n ? -nearest : nearest;
}

function bitsOf(size: bigint): number {
  return size.toString(2).length;
}
