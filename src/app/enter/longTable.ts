import { headerWord } from '../../importer/words/headerWords';
import {
  isActualHead,
  isCategoryHead,
  isIndicatorHead,
  isScoreHead,
  isUnitHead,
  mayBeScoreHead,
} from '../../importer/words/scoreHeaders';
import type { ScoreNames } from '../../domain/matching/scoreNames';
import { highest, type TableGrid } from './tableGrid';

/** Which columns of a table with a score in each row are what, and where its rows begin. */
export interface LongTable {
  readonly unit: number;
  /** Null where the table is about one indicator that is known. */
  readonly indicator: number | null;
  readonly category: number | null;
  /** Null where it has actuals alone. */
  readonly score: number | null;
  /** The column of actuals; null where it has scores alone. */
  readonly actual: number | null;
  readonly firstRow: number;
}

/** The one indicator that all scores of a table are of. */
export interface OnlyIndicator {
  readonly name: string;
  /** Whether actuals are entered for it. */
  readonly takesActuals: boolean;
}

/** A header that leaves open which column holds the scores. */
export interface SeveralScores {
  readonly several: readonly string[];
}

/** Rows among which the header is looked for. */
const HEADER_ROWS = 30;

/** Finds the header of a table that has a column each for units, indicators and scores; null where there is none. */
export function longTable(grid: TableGrid, names: ScoreNames): LongTable | SeveralScores | null {
  for (let row = 0; row < Math.min(grid.rows, HEADER_ROWS); row += 1) {
    const units = grid.columnsWith(row, isUnitHead);
    const indicators = grid.columnsWith(row, isIndicatorHead);
    if (units.length === 0 || indicators.length === 0) continue;
    const unit = grid.likeliest(units, row, (text) => names.isUnit(text));
    const indicator = grid.likeliest(
      indicators.filter((column) => column !== unit),
      row,
      (text) => names.isIndicator(text),
    );
    if (indicator === null || unit === null) continue;
    const [score, actual] = [scoreColumn(grid, row), actualColumn(grid, row)];
    if (score === null && actual === null) continue;
    if (isSeveral(score)) return score;
    if (isSeveral(actual)) return actual;
    const category = grid.columnsWith(row, isCategoryHead)[0] ?? null;
    return { unit, indicator, category, score, actual, firstRow: row + 1 };
  }
  return null;
}

/** The same of a table about one indicator: units in one column, scores or actuals in another. */
export function tableOfOne(
  grid: TableGrid,
  names: ScoreNames,
  { name: indicator, takesActuals }: OnlyIndicator,
): LongTable | SeveralScores | null {
  const ofOne = (unitColumn: number, column: number, firstRow: number): LongTable => ({
    unit: unitColumn,
    indicator: null,
    category: null,
    score: takesActuals ? null : column,
    actual: takesActuals ? column : null,
    firstRow,
  });
  const isUnit = unitTest(grid, names);
  const unit = highest(grid.columns, (column) => grid.inColumn(column, 0, isUnit));
  if (unit === null) return null;
  const first = firstRowWith(grid, unit, (text) => names.isLikeUnit(text));
  for (let row = first - 1; row >= 0; row -= 1) {
    const isAbout = (text: string): boolean => sameText(text, indicator);
    const own = grid.columnsWith(row, isAbout)[0];
    const entry = own ?? (takesActuals ? actualColumn(grid, row) : scoreColumn(grid, row));
    if (entry === null) continue;
    return isSeveral(entry) ? entry : ofOne(unit, entry, row + 1);
  }
  const others = Array.from({ length: grid.columns }, (_, column) => column).filter(
    (column) => column !== unit && grid.inColumn(column, first, (text) => text !== '') > 0,
  );
  const [only, second] = others;
  if (only === undefined) return null;
  if (second !== undefined) {
    return { several: others.map((column) => headOf(grid, first, column)) };
  }
  return ofOne(unit, only, first);
}

function headOf(grid: TableGrid, first: number, column: number): string {
  return grid.text(first - 1, column) || grid.text(first, column);
}

function scoreColumn(grid: TableGrid, row: number): number | SeveralScores | null {
  const sure = grid.columnsWith(row, isScoreHead);
  const isOnlyPoints = grid.columnsWith(row, (text) => headerWord(text) === 'points').length === 1;
  const found = sure.length > 0 || !isOnlyPoints ? sure : grid.columnsWith(row, mayBeScoreHead);
  return onlyOne(grid, row, found);
}

function actualColumn(grid: TableGrid, row: number): number | SeveralScores | null {
  return onlyOne(grid, row, grid.columnsWith(row, isActualHead));
}

function onlyOne(grid: TableGrid, row: number, found: readonly number[]): number | SeveralScores | null {
  if (found.length > 1) return { several: found.map((column) => grid.text(row, column)) };
  return found[0] ?? null;
}

function isSeveral(found: number | SeveralScores | null): found is SeveralScores {
  return typeof found === 'object' && found !== null;
}

/** Whether a text is the head of a column with the scores, or the actuals, of an indicator. */
export function isHeadOf(text: string, { name, takesActuals }: OnlyIndicator): boolean {
  return (takesActuals ? isActualHead(text) : isScoreHead(text)) || sameText(text, name);
}

/** What makes a cell that of a unit: its name, and where no cell bears one, what is only like a name. */
export function unitTest(grid: TableGrid, names: ScoreNames): (text: string) => boolean {
  const isNamed = Array.from({ length: grid.columns }, (_, column) => column).some(
    (column) => grid.inColumn(column, 0, (text) => names.isUnit(text)) > 0,
  );
  return (text) => (isNamed ? names.isUnit(text) : names.isLikeUnit(text));
}

export function firstRowWith(grid: TableGrid, column: number, isWanted: (text: string) => boolean): number {
  for (let row = 0; row < grid.rows; row += 1) if (isWanted(grid.text(row, column))) return row;
  return grid.rows;
}

function sameText(left: string, right: string): boolean {
  return plain(left) === plain(right);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
