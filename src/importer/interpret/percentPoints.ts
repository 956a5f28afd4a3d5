import { pointsFromNumber, toNumber } from '../../domain/points/points';
import { halfWidth, withoutSpaces } from '../words/plainText';
import type { CategoryCell } from './categoryLevels';
import type { ReadRow } from './tableRows';

/** A cell that says percent: `70%`, `35％`. */
const PERCENT = /^(\d+(?:\.\d+)?)%$/;

/** What percent of a whole makes up. */
const WHOLE = 100;

/**
 * Points in percent as points: of their category where its percentages add up to 100 and it has points of its own, as
 * they stand where those of the table do. Others stay as they are, and cannot be read.
 */
export function resolvePercent(rows: readonly ReadRow[]): readonly ReadRow[] {
  if (!rows.some((row) => percentOf(row) !== null)) return rows;
  const sums = new Map<CategoryCell | null, number>();
  let total = 0;
  for (const row of rows) {
    const percent = percentOf(row) ?? 0;
    sums.set(row.category, (sums.get(row.category) ?? 0) + percent);
    total += percent;
  }
  return rows.map((row) => {
    const percent = percentOf(row);
    if (percent === null || row.points === null) return row;
    const whole = row.category?.points ?? null;
    const ofCategory = whole !== null && isWhole(sums.get(row.category) ?? 0);
    const figure = ofCategory ? (percent * toNumber(whole)) / WHOLE : isWhole(total) ? percent : null;
    const points = figure === null ? null : pointsFromNumber(figure);
    return points === null ? row : { ...row, points: { ...row.points, text: String(toNumber(points)) } };
  });
}

function isWhole(sum: number): boolean {
  return Math.abs(sum - WHOLE) < 1e-9;
}

function percentOf({ points }: ReadRow): number | null {
  const match = PERCENT.exec(halfWidth(withoutSpaces(points?.text ?? '')));
  return match === null ? null : Number(match[1]);
}
