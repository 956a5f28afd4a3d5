import type { ScoreNames } from '../../domain/matching/scoreNames';
import type { ScoreTable, ScoreTableCell } from '../../importer/scores/scoreTable';
import { longTable, tableOfOne, type LongTable, type OnlyIndicator } from './longTable';
import { TableGrid } from './tableGrid';
import { wideTable, type WideTable } from './wideTable';

/** What a table holds of a score, or of the actual that it follows from. */
export interface TableEntry {
  /** Where it stands: `C5`, of a workbook with its sheet. */
  readonly at: string;
  readonly cell: ScoreTableCell;
}

/** A score of a table, with the names beside it. */
export interface TableScore {
  readonly unit: string;
  readonly indicator: string;
  /** Empty where the table has none. */
  readonly category: string;
  /** Null where the table has no column of scores. */
  readonly score: TableEntry | null;
  /** Null where it has none of actuals; the same as the score where whatever is entered for the indicator stands. */
  readonly actual: TableEntry | null;
}

/** What of a table was recognised; one of entries for the register has no scores. */
export interface RecognisedTable {
  readonly sheet: string | null;
  /** Null where nothing was recognised, which `why` tells. */
  readonly layout: 'long' | 'unitsDown' | 'unitsAcross' | 'entries' | null;
  readonly why: 'unknownLayout' | 'severalScores' | null;
  /** Heads of columns that are not used; of those that may hold the scores where several may. */
  readonly unused: readonly string[];
  readonly scores: readonly TableScore[];
}

/** Finds the scores of a table, by its headers and by the names of the book. Pure. @param only the indicator that all of them are of */
export function scoresIn(
  table: ScoreTable,
  names: ScoreNames,
  only: OnlyIndicator | null = null,
): RecognisedTable {
  const { sheet } = table;
  const grid = new TableGrid(table);
  const long = only === null ? longTable(grid, names) : tableOfOne(grid, names, only);
  if (long !== null && 'several' in long) {
    return { sheet, layout: null, why: 'severalScores', unused: long.several, scores: [] };
  }
  if (long !== null) {
    return { sheet, layout: 'long', why: null, unused: [], scores: longScores(grid, long, only) };
  }
  const wide = only === null ? wideTable(grid, names) : null;
  if (wide === null) return { sheet, layout: null, why: 'unknownLayout', unused: [], scores: [] };
  return {
    sheet,
    layout: wide.down === 'units' ? 'unitsDown' : 'unitsAcross',
    why: null,
    unused: wide.unused,
    scores: wideScores(grid, wide),
  };
}

function longScores(
  grid: TableGrid,
  { unit, indicator, category, score, actual, firstRow }: LongTable,
  only: OnlyIndicator | null,
): readonly TableScore[] {
  const rows = Array.from({ length: grid.rows - firstRow }, (_, index) => firstRow + index);
  const entry = (row: number, column: number | null): TableEntry | null =>
    column === null ? null : { at: grid.place(row, column), cell: grid.cell(row, column) };
  return rows.map((row) => ({
    unit: grid.text(row, unit),
    indicator: indicator === null ? (only?.name ?? '') : grid.text(row, indicator),
    category: category === null ? '' : grid.text(row, category),
    score: entry(row, score),
    actual: entry(row, actual),
  }));
}

function wideScores(grid: TableGrid, { down, labels, header, columns }: WideTable): readonly TableScore[] {
  const rows = Array.from({ length: grid.rows - header - 1 }, (_, index) => header + 1 + index);
  return rows.flatMap((row) =>
    columns.map((column) => {
      const [label, head] = [grid.text(row, labels), grid.text(header, column)];
      const [unit, indicator] = down === 'units' ? [label, head] : [head, label];
      const entry = { at: grid.place(row, column), cell: grid.cell(row, column) };
      return { unit, indicator, category: '', score: entry, actual: entry };
    }),
  );
}
