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

/** The double nearest the fraction, for showing and for reports. Never compare or sum these. */
export function toDouble(value: Rational): number {
  const divisor = greatestCommonDivisor(value.numerator, value.denominator);
  return Number(value.numerator / divisor) / Number(value.denominator / divisor);
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
