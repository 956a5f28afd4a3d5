import { groupBy } from '../../domain/lists/groupBy';
import type { Points } from '../../domain/points/points';
import { readPointsCell } from '../words/writtenPoints';
import type { CategoryCell } from './categoryLevels';
import type { ReadRow } from './tableRows';

/**
 * Categories whose points stand in one cell of the points column, merged over all their rows: these are the
 * category's points, not the first indicator's.
 */
export function sharedPoints(rows: readonly ReadRow[]): ReadonlyMap<CategoryCell, Points> {
  const byCategory = groupBy(
    rows.filter(({ merged }) => !merged),
    ({ category }) => category,
  );
  const shared = new Map<CategoryCell, Points>();
  for (const [category, [first, ...others]] of byCategory) {
    if (category === null || others.length === 0 || !others.every(({ points }) => points?.continued === true))
      continue;
    const points = first.points?.continued === false ? readPointsCell(first.points.text) : null;
    if (points !== null && points !== 'unreadable') shared.set(category, points);
  }
  return shared;
}
