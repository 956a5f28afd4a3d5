import { formatPoints, type Points } from '../../domain/points/points';
import { toDouble, type Rational } from '../../domain/points/rational';

/** A total as people read it, to three decimals; what is ranked is the rounded final score, not this. */
export function formatTotal(total: Rational): string {
  return String(Number(toDouble(total).toFixed(3)));
}

/** A bonus or a deduction as people read it; empty when there is none. */
export function formatDeduction(points: Points): string {
  return points === 0 ? '' : formatPoints(points);
}
