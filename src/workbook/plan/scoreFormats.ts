import { foreignFormat, type ForeignFormat } from '../../domain/scoring/numberFormat';
import type { ConvertedScore } from '../formulas/scoreFormulas';
import { SCORE_COLUMNS } from '../layout/columns';
import type { ScoreRow, ScoreSheetLayout } from '../layout/scoreSheet';
import { columnIndex, FIRST_ROW } from '../layout/table';
import type { StoredSheet } from '../snapshot/readScores';
import type { CellWrite, Write } from '../writes/writes';

/** The format of cells that numbers are typed into. */
export const NUMBER_FORMAT = 'General';

/** Formats that are all there is to tell what a number was when it was typed. */
const TELLING: Readonly<Partial<Record<ForeignFormat, ConvertedScore['code']>>> = {
  date: 'date',
  time: 'date',
  percent: 'percent',
};

/** A score that Excel took for a date, a time or a percentage; null for any other. */
export function convertedScore(score: CellWrite, numberFormat: string): ConvertedScore | null {
  if (typeof score !== 'number') return null;
  const code = TELLING[foreignFormat(numberFormat) ?? 'text'];
  return code === undefined ? null : { value: score, code };
}

/**
 * The format that a score cell should have. One that would make something else of the next score goes: a
 * person cannot change it on a protected sheet. It stays only where it tells what became of the entry.
 */
export function mendedFormat(score: CellWrite, numberFormat: string): string {
  if (foreignFormat(numberFormat) === null || convertedScore(score, numberFormat) !== null)
    return numberFormat;
  return NUMBER_FORMAT;
}

/** Writes that mend the formats of score cells, the rows standing in their places. */
export function mendedFormats({ rows }: ScoreSheetLayout, stored: StoredSheet): readonly Write[] {
  const formats = rows.map(({ kind }, index) => {
    const row = stored.rows[index];
    if (kind !== 'indicator' || row === undefined) return [null];
    const mended = mendedFormat(row.value('score'), row.format);
    return [mended === row.format ? null : mended];
  });
  if (formats.every(([format]) => format === null)) return [];
  const column = columnIndex(SCORE_COLUMNS, 'score');
  return [{ kind: 'numberFormats', sheet: stored.sheet, row: FIRST_ROW, column, formats }];
}

/** The locks of score cells, the rows standing in their places; nothing where all are as they should be. */
export function mendedLocks(layout: ScoreSheetLayout, { sheet, rows }: StoredSheet): readonly Write[] {
  const isWhole = layout.rows.every((row, index) => rows[index]?.isLocked === isLocked(row));
  return isWhole ? [] : scoreLocks(layout, sheet);
}

/**
 * Only rows of indicators take scores. The others are locked, so that Excel refuses a pasted column that
 * would slip by a row at each subtotal; one that a formatted paste has locked is unlocked.
 */
export function scoreLocks(layout: ScoreSheetLayout, sheet: string): readonly Write[] {
  if (layout.rows.length === 0) return [];
  const locked = layout.rows.map(isLocked);
  return [{ kind: 'locks', sheet, row: FIRST_ROW, column: columnIndex(SCORE_COLUMNS, 'score'), locked }];
}

function isLocked({ kind }: ScoreRow): boolean {
  return kind !== 'indicator';
}
