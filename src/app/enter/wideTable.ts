import type { ScoreNames } from '../../domain/matching/scoreNames';
import { firstRowWith, unitTest } from './longTable';
import { highest, type TableGrid } from './tableGrid';

/** A table with units along one side and indicators along the other. */
export interface WideTable {
  /** Which of them stand one below the other. */
  readonly down: 'units' | 'indicators';
  /** Index of the column and of the row that bear the names. */
  readonly labels: number;
  readonly header: number;
  /** Columns whose head is a name that is looked for. */
  readonly columns: readonly number[];
  /** Heads of columns that are no such name. */
  readonly unused: readonly string[];
}

/** Columns and rows among which the names are looked for. */
const LABEL_COLUMNS = 12;
const HEADER_ROWS = 30;

/** Finds units along one side and indicators along the other; null where they do not stand so, or it is not clear how. */
export function wideTable(grid: TableGrid, names: ScoreNames): WideTable | null {
  const isUnit = unitTest(grid, names);
  const labelColumns = Math.min(grid.columns, LABEL_COLUMNS);
  const headerRows = Math.min(grid.rows, HEADER_ROWS);
  const column = highest(labelColumns, (at) => grid.inColumn(at, 0, isUnit));
  const row = highest(headerRows, (at) => grid.inRow(at, isUnit));
  const down = column === null ? null : unitsDown(grid, names, column);
  const across = row === null ? null : unitsAcross(grid, names, row);
  if (down === null || across === null) return down ?? across;
  // A single unit stands in a column and in a row at once: what has more names beside it is meant.
  const [left, right] = [
    down.columns.length * grid.inColumn(down.labels, down.header + 1, isUnit),
    across.columns.length * likeRows(grid, names, across),
  ];
  if (left === right) return null;
  return left > right ? down : across;
}

function unitsDown(grid: TableGrid, names: ScoreNames, labels: number): WideTable | null {
  const first = firstRowWith(grid, labels, unitTest(grid, names));
  const exact = highest(first, (row) => grid.inRow(row, (text) => names.isIndicator(text)));
  const header = exact ?? highest(first, (row) => grid.inRow(row, (text) => names.isLikeIndicator(text)));
  return header === null
    ? null
    : withColumns(grid, { down: 'units', labels, header }, (text) => names.isLikeIndicator(text));
}

function unitsAcross(grid: TableGrid, names: ScoreNames, header: number): WideTable | null {
  const heads = Math.min(grid.columns, LABEL_COLUMNS);
  const below = (isName: (text: string) => boolean): number | null =>
    highest(heads, (column) => grid.inColumn(column, header + 1, isName));
  const labels = below((text) => names.isIndicator(text)) ?? below((text) => names.isLikeIndicator(text));
  return labels === null
    ? null
    : withColumns(grid, { down: 'indicators', labels, header }, (text) => names.isLikeUnit(text));
}

function withColumns(
  grid: TableGrid,
  table: Pick<WideTable, 'down' | 'labels' | 'header'>,
  isName: (text: string) => boolean,
): WideTable | null {
  const columns: number[] = [];
  const unused: string[] = [];
  for (let column = 0; column < grid.columns; column += 1) {
    const head = grid.text(table.header, column);
    if (column === table.labels) continue;
    if (isName(head)) columns.push(column);
    else if (grid.inColumn(column, table.header + 1, (text) => text !== '') > 0) unused.push(head);
  }
  return columns.length === 0 ? null : { ...table, columns, unused };
}

function likeRows(grid: TableGrid, names: ScoreNames, { labels, header }: WideTable): number {
  return grid.inColumn(labels, header + 1, (text) => names.isLikeIndicator(text));
}
