import { exactThousandths, type Points } from './points';
import { floor, type Rational } from './rational';

/** Decimals a final score may be shown with (both included); points have thousandths, no more. */
const MIN_DECIMALS = 0;
export const MAX_DECIMALS = 3;

/**
 * The one rounding of the whole computation: an exact number of points to `decimals` decimals,
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
