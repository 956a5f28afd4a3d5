import { foreignFormat, type ForeignFormat } from '../../domain/scoring/numberFormat';
import type { ConvertedScore } from '../formulas/scoreFormulas';
import { SCORE_COLUMNS } from '../layout/columns';
import type { ScoreRow, ScoreSheetLayout } from '../layout/scoreSheet';
import { columnIndex, FIRST_ROW } from '../layout/table';
import { actualKey } from '../../domain/scoring/scoreKey';
import type { StoredRow, StoredSheet } from '../snapshot/readScores';
import { hasActuals, takesActual } from './methodCells';
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

/** A column of a score sheet into which numbers are typed: which rows take one, and how what stands there is found. */
export interface NumberedColumn {
  readonly code: 'score' | 'actual';
  readonly takes: (row: ScoreRow) => boolean;
  /** The key by which an entry of a row is kept. */
  readonly keyOf: (row: ScoreRow) => string;
  readonly standing: (stored: StoredSheet) => readonly StoredRow[];
}

const SCORES: NumberedColumn = {
  code: 'score',
  takes: ({ kind }) => kind === 'indicator',
  keyOf: ({ key }) => key,
  standing: ({ rows }) => rows,
};

const ACTUALS: NumberedColumn = {
  code: 'actual',
  takes: takesActual,
  keyOf: ({ key }) => actualKey(key),
  standing: ({ actuals }) => actuals,
};

/** The columns of a sheet into which numbers are typed. */
export function numberedColumns(layout: ScoreSheetLayout): readonly NumberedColumn[] {
  return hasActuals(layout) ? [SCORES, ACTUALS] : [SCORES];
}

/** Writes that mend the formats of cells for scores and actuals, the rows standing in their places. */
export function mendedFormats(layout: ScoreSheetLayout, stored: StoredSheet): readonly Write[] {
  return numberedColumns(layout).flatMap((column): readonly Write[] => {
    const standing = column.standing(stored);
    const formats = layout.rows.map((row, index) => {
      const cell = standing[index];
      if (!column.takes(row) || cell === undefined) return [null];
      const mended = mendedFormat(cell.value('score'), cell.format);
      return [mended === cell.format ? null : mended];
    });
    if (formats.every(([format]) => format === null)) return [];
    const at = columnIndex(SCORE_COLUMNS, column.code);
    return [{ kind: 'numberFormats', sheet: stored.sheet, row: FIRST_ROW, column: at, formats }];
  });
}

/** The locks of cells for scores and actuals, the rows standing in their places; nothing where all are as they should be. */
export function mendedLocks(layout: ScoreSheetLayout, stored: StoredSheet): readonly Write[] {
  return numberedColumns(layout).flatMap((column) => {
    const standing = column.standing(stored);
    const isWhole = layout.rows.every((row, index) => standing[index]?.isLocked === !column.takes(row));
    return isWhole ? [] : columnLocks(layout, column, stored.sheet);
  });
}

/**
 * Only rows of indicators take scores, and only those with a method actuals. The others are locked, so that Excel refuses
 * a pasted column that would slip by a row at each subtotal; one that a formatted paste has locked is unlocked.
 */
export function scoreLocks(layout: ScoreSheetLayout, sheet: string): readonly Write[] {
  return numberedColumns(layout).flatMap((column) => columnLocks(layout, column, sheet));
}

function columnLocks(
  { rows }: ScoreSheetLayout,
  { code, takes }: NumberedColumn,
  sheet: string,
): readonly Write[] {
  if (rows.length === 0) return [];
  const locked = rows.map((row) => !takes(row));
  return [{ kind: 'locks', sheet, row: FIRST_ROW, column: columnIndex(SCORE_COLUMNS, code), locked }];
}
