import type { ScoreNames } from '../../domain/matching/scoreNames';
import type { ScoreTable, ScoreTableCell } from '../../importer/scores/scoreTable';
import { cellAddress } from '../../workbook/formulas/address';
import { longTable, tableOfOne, type LongTable } from './longTable';
import { TableGrid } from './tableGrid';
import { wideTable, type WideTable } from './wideTable';

/** A score of a table, with the names beside it. */
export interface TableScore {
  /** Where it stands: `C5`, of a workbook with its sheet. */
  readonly at: string;
  readonly unit: string;
  readonly indicator: string;
  /** Empty where the table has none. */
  readonly category: string;
  readonly cell: ScoreTableCell;
}

/** What of a table was recognised. */
export interface RecognisedTable {
  readonly sheet: string | null;
  /** Null where nothing was recognised, which `why` tells. */
  readonly layout: 'long' | 'unitsDown' | 'unitsAcross' | null;
  readonly why: 'unknownLayout' | 'severalScores' | null;
  /** Heads of columns that are not used; of those that may hold the scores where several may. */
  readonly unused: readonly string[];
  readonly scores: readonly TableScore[];
}

/** Finds the scores of a table, by its headers and by the names of the book. Pure. @param only the indicator that all of them are of */
export function scoresIn(table: ScoreTable, names: ScoreNames, only: string | null = null): RecognisedTable {
  const { sheet } = table;
  const grid = new TableGrid(table);
  const long = only === null ? longTable(grid, names) : tableOfOne(grid, names, only);
  if (long !== null && 'several' in long) {
    return { sheet, layout: null, why: 'severalScores', unused: long.several, scores: [] };
  }
  if (long !== null) {
    return { sheet, layout: 'long', why: null, unused: [], scores: longScores(grid, sheet, long, only) };
  }
  const wide = only === null ? wideTable(grid, names) : null;
  if (wide === null) return { sheet, layout: null, why: 'unknownLayout', unused: [], scores: [] };
  return {
    sheet,
    layout: wide.down === 'units' ? 'unitsDown' : 'unitsAcross',
    why: null,
    unused: wide.unused,
    scores: wideScores(grid, sheet, wide),
  };
}

function longScores(
  grid: TableGrid,
  sheet: string | null,
  { unit, indicator, category, score, firstRow }: LongTable,
  only: string | null,
): readonly TableScore[] {
  const rows = Array.from({ length: grid.rows - firstRow }, (_, index) => firstRow + index);
  return rows.map((row) => ({
    at: placeText(grid, sheet, row, score),
    unit: grid.text(row, unit),
    indicator: indicator === null ? (only ?? '') : grid.text(row, indicator),
    category: category === null ? '' : grid.text(row, category),
    cell: grid.cell(row, score),
  }));
}

function wideScores(
  grid: TableGrid,
  sheet: string | null,
  { down, labels, header, columns }: WideTable,
): readonly TableScore[] {
  const rows = Array.from({ length: grid.rows - header - 1 }, (_, index) => header + 1 + index);
  return rows.flatMap((row) =>
    columns.map((column) => {
      const [label, head] = [grid.text(row, labels), grid.text(header, column)];
      const [unit, indicator] = down === 'units' ? [label, head] : [head, label];
      return {
        at: placeText(grid, sheet, row, column),
        unit,
        indicator,
        category: '',
        cell: grid.cell(row, column),
      };
    }),
  );
}

function placeText(grid: TableGrid, sheet: string | null, row: number, column: number): string {
  const cell = cellAddress(grid.number(row) - 1, column);
  return sheet === null ? cell : `${sheet}!${cell}`;
}
