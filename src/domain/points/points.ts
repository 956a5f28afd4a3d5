/**
 * Points 分 as exact integers of a thousandth: 1.5 points are `1500`.
 *
 * Every sum and comparison in the domain is done on these integers, so that 0.1 + 0.2 is 0.3
 * and a tie stays a tie. The brand keeps a plain number from being taken for points.
 *
 * Bounds: what a document or a cell says lies within ±{@link MAX_POINTS} points, so that sums of a
 * million indicators stay within the integers a double holds exactly.
 */
export type Points = number & { readonly __unit: 'thousandths of a point' };

/** Thousandths in one point. */
export const THOUSANDTHS = 1000;

/** The largest amount of points accepted, in points (included). */
export const MAX_POINTS = 1_000_000;

/** No points. */
export const ZERO = 0 as Points;

/**
 * Points from a whole number of thousandths.
 *
 * @throws RangeError when `thousandths` is no integer, or lies beyond {@link MAX_POINTS}.
 */
export function pointsFromThousandths(thousandths: number): Points {
  if (!Number.isInteger(thousandths) || Math.abs(thousandths) > MAX_POINTS * THOUSANDTHS) {
    throw new RangeError(`not a whole number of thousandths within bounds: ${thousandths}`);
  }
  return (thousandths === 0 ? 0 : thousandths) as Points;
}

/**
 * A sum or product of points: beyond {@link MAX_POINTS} as well, as long as a double holds it exactly.
 *
 * @throws RangeError when it does not.
 */
export function exactThousandths(thousandths: number): Points {
  if (!Number.isSafeInteger(thousandths)) throw new RangeError(`not exact: ${thousandths} thousandths`);
  return (thousandths === 0 ? 0 : thousandths) as Points;
}

/**
 * Points from a number of points, or null when the number is no multiple of a thousandth
 * (to within the noise of binary floats), is not finite, or lies beyond {@link MAX_POINTS}.
 *
 * Nothing is rounded away: 3.3333 is null, not 3.333.
 */
export function pointsFromNumber(value: number): Points | null {
  if (!Number.isFinite(value) || Math.abs(value) > MAX_POINTS) return null;
  const thousandths = Math.round(value * THOUSANDTHS);
  if (Math.abs(value * THOUSANDTHS - thousandths) > FLOAT_NOISE) return null;
  return pointsFromThousandths(thousandths);
}

/**
 * How far, in thousandths, a double may lie from a whole thousandth and still count as one. A power of two: no decimal
 * that somebody types lies on the bound itself, where programs round to either side.
 */
export const FLOAT_NOISE = 2 ** -20;

/**
 * A final score: in thousandths of a point like {@link Points}, though with a tenth of one where a county ranks by four
 * decimals. It is rounded already, and only compared and shown.
 */
export type FinalScore = number & { readonly __unit: 'thousandths of a point' | 'tenths of a thousandth' };

/** Decimals that a final score may have. */
const FINEST = 10_000;

/** The number of points as a double, the nearest there is (`1500` → `1.5`). */
export function toNumber(points: Points | FinalScore): number {
  return Math.round((points / THOUSANDTHS) * FINEST) / FINEST;
}

/** Points as people write them, without trailing zeros: `1500` → `"1.5"`, `-500` → `"-0.5"`. */
export function formatPoints(points: Points | FinalScore): string {
  return String(toNumber(points));
}

/** The exact sum; `ZERO` of an empty list. */
export function sumPoints(list: Iterable<Points>): Points {
  let sum = 0;
  for (const points of list) sum += points;
  return exactThousandths(sum);
}
