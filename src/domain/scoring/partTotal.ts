import type { Indicator, PartId } from '../definitions/definitions';
import { THOUSANDTHS, type Points } from '../points/points';
import { multiply, rational, type Rational } from '../points/rational';
import { sumOfCaps } from '../review/sumOfCaps';

/** Why a part with indicators that are not assessed is not folded: none is left, or a cap is missing. */
export type Unfolded = 'nothingLeft' | 'capMissing';

/** The total of a part of a unit. */
export interface PartTotal {
  /** In points, exact. */
  readonly total: Rational;
  readonly unfolded: Unfolded | null;
}

/**
 * What a part comes to: the sum of what its indicators count for, folded where some are left out, that is multiplied
 * by all its caps over those of the indicators that are left.
 *
 * @param indicators those of the unit, of all parts
 * @param isLeftOut not assessed, and nothing counts in its place: the part is folded without it
 */
export function partTotal(
  part: PartId,
  points: Points,
  indicators: readonly Indicator[],
  isLeftOut: ReadonlySet<Indicator>,
): PartTotal {
  const sum = rational(points, THOUSANDTHS);
  if (isLeftOut.size === 0) return { total: sum, unfolded: null };
  const members = indicators.filter((indicator) => indicator.part === part);
  const left = members.filter((indicator) => !isLeftOut.has(indicator));
  if (left.length === members.length) return { total: sum, unfolded: null };
  if (left.length === 0) return { total: rational(0), unfolded: 'nothingLeft' };
  const [all, assessed] = [sumOfCaps(members), sumOfCaps(left)];
  if (all === null || assessed === null) return { total: sum, unfolded: 'capMissing' };
  if (assessed <= 0) return { total: rational(0), unfolded: 'nothingLeft' };
  return { total: multiply(sum, rational(all, assessed)), unfolded: null };
}
