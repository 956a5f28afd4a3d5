import { exactThousandths, type FinalScore, type Points } from './points';
import { floor, rational, type Rational } from './rational';

/** Decimals that points may have (both included). */
const MIN_DECIMALS = 0;
export const MAX_DECIMALS = 3;

/** Decimals that a final score may have at most. */
export const MAX_FINAL_DECIMALS = 4;

/**
 * The rounding of points: an exact number of points to `decimals` decimals,
 * halves upwards, towards +∞ (0.125 → 0.13, −0.125 → −0.12 with 2 decimals).
 *
 * @throws RangeError when `decimals` is no integer from {@link MIN_DECIMALS} to {@link MAX_DECIMALS}.
 */
export function roundHalfUp(points: Rational, decimals: number): Points {
  const steps = roundedSteps(points, decimals, MAX_DECIMALS);
  return exactThousandths(Number(steps * 10n ** BigInt(MAX_DECIMALS - decimals)));
}

/**
 * A final score to `decimals` decimals, as {@link roundHalfUp} does.
 *
 * @throws RangeError when `decimals` is no integer from {@link MIN_DECIMALS} to {@link MAX_FINAL_DECIMALS}.
 */
export function roundFinal(points: Rational, decimals: number): FinalScore {
  const steps = roundedSteps(points, decimals, MAX_FINAL_DECIMALS);
  const finest = Number(steps * 10n ** BigInt(MAX_FINAL_DECIMALS - decimals));
  if (!Number.isSafeInteger(finest)) throw new RangeError(`not exact: ${finest} ten-thousandths`);
  return (finest / 10) as FinalScore;
}

/** How many steps of so many decimals a number is, halves upwards. */
function roundedSteps(points: Rational, decimals: number, most: number): bigint {
  if (!Number.isInteger(decimals) || decimals < MIN_DECIMALS || decimals > most) {
    throw new RangeError(`decimals must be ${MIN_DECIMALS} to ${most}: ${decimals}`);
  }
  const steps = 10n ** BigInt(decimals);
  const half = {
    numerator: points.numerator * steps * 2n + points.denominator,
    denominator: points.denominator * 2n,
  };
  return floor(half);
}

/** Parts of a point that an entry is looked at in: finer ones are noise of binary floats. */
const BILLIONTHS = 1_000_000_000;

/** An exact number of points to whole billionths, halves upwards: as far as the book's own formulas look. */
export function roundToBillionths({ numerator, denominator }: Rational): Rational {
  const twice = {
    numerator: numerator * BigInt(BILLIONTHS) * 2n + denominator,
    denominator: denominator * 2n,
  };
  return rational(floor(twice), BILLIONTHS);
}

/**
 * A number as a cell holds it, rounded half up to `decimals` decimals. It is taken to whole billionths first, as the
 * book's own formula does, so that an average of 8.5835 that a float misses is a half all the same.
 *
 * @param value within a million points
 */
export function roundNumber(value: number, decimals: number): Points {
  return roundHalfUp(rational(Math.round(value * BILLIONTHS), BILLIONTHS), decimals);
}
