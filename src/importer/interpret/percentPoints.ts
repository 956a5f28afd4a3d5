import { groupBy } from '../../domain/lists/groupBy';
import { pointsFromNumber, toNumber, type Points } from '../../domain/points/points';
import { isWhole, percentInCell, WHOLE_PERCENT } from '../words/percent';
import { readPointsCell, splitPoints } from '../words/writtenPoints';
import { onOneLine } from '../words/plainText';
import type { CategoryCell } from './categoryLevels';
import type { FindingLog } from './findingLog';
import type { ReadRow } from './tableRows';

/**
 * Points in percent as points: of their category where its percentages add up to 100 and it has points or a percentage
 * of its own, as they stand where those of the table do. Others stay as they are, and cannot be read. What a category's
 * percentage says beside points of its indicators is told.
 */
export function resolvePercent(rows: readonly ReadRow[], log: FindingLog): readonly ReadRow[] {
  const shares = [...groupBy(rows, ({ category }) => category)].map(([category, own]) =>
    shareOf(category, own),
  );
  const upper = shares.map(({ category }) => category?.percent ?? null);
  const parts: Parts = {
    isWhole: isWhole(shares.reduce((sum, { percent }) => sum + (percent ?? 0), 0)),
    isUpperWhole: !upper.includes(null) && isWhole(upper.reduce<number>((sum, one) => sum + (one ?? 0), 0)),
  };
  const resolved = new Map(shares.map((share) => [share.category, resolveCategory(share, parts, log)]));
  return rows.map((row) => {
    const { category, whole } = resolved.get(row.category) ?? { category: row.category, whole: null };
    const percent = percentOf(row);
    const points =
      percent === null || whole === null ? null : pointsFromNumber((percent * whole) / WHOLE_PERCENT);
    return {
      ...row,
      category,
      points: points === null || row.points === null ? row.points : { ...row.points, text: textOf(points) },
    };
  });
}

/** What a category's rows add up to. */
interface Share {
  readonly category: CategoryCell | null;
  /** Null where none of them has percent. */
  readonly percent: number | null;
  readonly rows: readonly ReadRow[];
}

/** Whether all rows' percentages, and those of all categories, make a whole. */
interface Parts {
  readonly isWhole: boolean;
  readonly isUpperWhole: boolean;
}

function shareOf(category: CategoryCell | null, rows: readonly ReadRow[]): Share {
  const percents = rows.flatMap((row) => percentOf(row) ?? []);
  const sum = percents.reduce((total, percent) => total + percent, 0);
  return { category, percent: percents.length === 0 ? null : sum, rows };
}

/** The category with its points, and what 100 percent of its rows are worth; null where that is not sure. */
function resolveCategory(
  { category, percent, rows }: Share,
  parts: Parts,
  log: FindingLog,
): { readonly category: CategoryCell | null; readonly whole: number | null } {
  const points = category?.points ?? null;
  const upper = category?.percent ?? null;
  if (percent === null) {
    if (category !== null && upper !== null) tellWeight(category, upper, rows, log);
    return { category, whole: null };
  }
  if (points !== null && isWhole(percent)) return { category, whole: toNumber(points) };
  const isOfLevel = isWhole(percent) && parts.isUpperWhole;
  const whole = isOfLevel ? upper : parts.isWhole ? WHOLE_PERCENT : null;
  const own = upper === null || whole === null ? null : pointsFromNumber(upper);
  return { category: category === null || own === null ? category : { ...category, points: own }, whole };
}

/** A category's percentage beside indicators with points: news unless these add up to the same. */
function tellWeight(
  { text }: CategoryCell,
  percent: number,
  rows: readonly ReadRow[],
  log: FindingLog,
): void {
  const [first] = rows;
  const sum = rows.reduce((total, row) => total + (pointsOf(row) ?? NaN), 0);
  if (first === undefined || sum === percent) return;
  log.add('ruleNotKept', { ...first.place, text }, { variant: 'weight', text });
}

function pointsOf({ points, name }: ReadRow): number | null {
  const inCell = readPointsCell(points?.text ?? '');
  const read = inCell === null ? splitPoints(onOneLine(name)).points : inCell;
  return read === null || read === 'unreadable' ? null : toNumber(read);
}

function percentOf({ points }: ReadRow): number | null {
  return points === null ? null : percentInCell(points.text, points.isHeadedPercent);
}

function textOf(points: Points): string {
  return String(toNumber(points));
}
