import type { Indicator } from '../definitions/definitions';
import { sumPoints, THOUSANDTHS, type Points } from '../points/points';
import { multiply, rational, type Rational } from '../points/rational';
import { sumOfCaps } from '../review/sumOfCaps';

/** What an indicator counts for in a unit. */
export interface CountedIndicator {
  readonly indicator: Indicator;
  readonly points: Points;
  /** Not assessed, and nothing counts in its place: the part is folded without it. */
  readonly isLeftOut: boolean;
}

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
 */
export function partTotal(members: readonly CountedIndicator[]): PartTotal {
  const sum = rational(sumPoints(members.map(({ points }) => points)), THOUSANDTHS);
  const left = members.filter(({ isLeftOut }) => !isLeftOut);
  if (left.length === members.length) return { total: sum, unfolded: null };
  if (left.length === 0) return { total: rational(0), unfolded: 'nothingLeft' };
  const [all, assessed] = [members, left].map((list) => sumOfCaps(list.map(({ indicator }) => indicator)));
  if (all === null || all === undefined || assessed === null || assessed === undefined) {
    return { total: sum, unfolded: 'capMissing' };
  }
  if (assessed <= 0) return { total: rational(0), unfolded: 'nothingLeft' };
  return { total: multiply(sum, rational(all, assessed)), unfolded: null };
}
