import { exactThousandths, type Points } from './points';
import { floor, rational, type Rational } from './rational';

/** Decimals a final score may be shown with (both included); points have thousandths, no more. */
const MIN_DECIMALS = 0;
export const MAX_DECIMALS = 3;

/**
 * The rounding of the whole computation: an exact number of points to `decimals` decimals,
 * halves upwards, towards +∞ (0.125 → 0.13, −0.125 → −0.12 with 2 decimals).
 *
 * @throws RangeError when `decimals` is no integer from {@link MIN_DECIMALS} to {@link MAX_DECIMALS}.
 */
export function roundHalfUp(points: Rational, decimals: number): Points {
  if (!Number.isInteger(decimals) || decimals < MIN_DECIMALS || decimals > MAX_DECIMALS) {
    throw new RangeError(`decimals must be ${MIN_DECIMALS} to ${MAX_DECIMALS}: ${decimals}`);
  }
  const steps = 10n ** BigInt(decimals);
  const half = {
    numerator: points.numerator * steps * 2n + points.denominator,
    denominator: points.denominator * 2n,
  };
  const rounded = floor(half);
  return exactThousandths(Number(rounded * 10n ** BigInt(MAX_DECIMALS - decimals)));
}

/** Parts of a point that an entry is looked at in: finer ones are noise of binary floats. */
const BILLIONTHS = 1_000_000_000;

/**
 * A number as a cell holds it, rounded half up to `decimals` decimals. It is taken to whole billionths first, as the
 * book's own formula does, so that an average of 8.5835 that a float misses is a half all the same.
 *
 * @param value within a million points
 */
export function roundNumber(value: number, decimals: number): Points {
  return roundHalfUp(rational(Math.round(value * BILLIONTHS), BILLIONTHS), decimals);
}
