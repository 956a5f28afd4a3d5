import type { Cell, Row, Table } from '../document/neutralDocument';
import { isHeaderRow } from './rowShapes';
import type { VisibleCell, VisibleRow } from './visibleRows';

/** Columns side by side. */
interface Columns {
  readonly from: number;
  /** The first column behind them. */
  readonly to: number;
}

/** A table, and the columns of the sheet that its own are. */
export interface PlacedTable {
  readonly table: Table;
  readonly columns: readonly number[];
}

/**
 * The table that rows make, or several that stand side by side with an empty column between them.
 *
 * @param above the columns of the table before it on the sheet: rows without a header go on in them
 */
export function tablesOf(rows: readonly VisibleRow[], above: readonly number[]): readonly PlacedTable[] {
  const last = rows.reduce((end, row, index) => (row.cells.length > 0 ? index + 1 : end), 0);
  const used = rows.slice(0, last);
  if (used.length === 0) return [];
  const known = used.some(isHeaderRow) ? [] : above;
  return sideBySide(used).flatMap((columns) => {
    const table = tableOf(
      used.map((row) => ({ ...row, cells: within(row.cells, columns) })),
      known,
    );
    return table === null ? [] : [table];
  });
}

/** Parts the columns where one is empty in all rows and the header has its words on either side. */
function sideBySide(rows: readonly VisibleRow[]): readonly Columns[] {
  const header = rows.find(isHeaderRow);
  const all = spanOf(rows);
  if (header === undefined) return [all];
  const below = rows.slice(rows.indexOf(header));
  const parts: Columns[] = [];
  let from = all.from;
  for (const gap of emptyColumns(below, all)) {
    const left = { from, to: gap };
    const right = { from: gap + 1, to: all.to };
    const isHeaded = [left, right].every((part) =>
      isHeaderRow({ ...header, cells: within(header.cells, part) }),
    );
    if (!isHeaded) continue;
    parts.push(left);
    from = gap + 1;
  }
  return [...parts, { from, to: all.to }];
}

function spanOf(rows: readonly VisibleRow[]): Columns {
  let [from, to] = [Infinity, 0];
  for (const { cells } of rows) {
    for (const { column, span } of cells) [from, to] = [Math.min(from, column), Math.max(to, column + span)];
  }
  return { from: Math.min(from, to), to };
}

function emptyColumns(rows: readonly VisibleRow[], { from, to }: Columns): readonly number[] {
  const covered = new Set<number>();
  for (const { cells } of rows) {
    for (const { column, span } of cells) for (let at = column; at < column + span; at += 1) covered.add(at);
  }
  return Array.from({ length: to - from }, (_, index) => from + index).filter((at) => !covered.has(at));
}

/** The cells that begin there. */
function within(cells: readonly VisibleCell[], { from, to }: Columns): readonly VisibleCell[] {
  return cells.filter(({ column }) => column >= from && column < to);
}

/** Null where no text is left. */
function tableOf(rows: readonly VisibleRow[], known: readonly number[]): PlacedTable | null {
  // A column that no text begins in is but white space.
  const starts = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ column, text }) => (text === '' ? [] : [column]))),
  );
  if (starts.size === 0) return null;
  const isWithin = [...starts].every(
    (column) => column >= Math.min(...known) && column <= Math.max(...known),
  );
  const columns = [...new Set([...starts, ...(isWithin ? known : [])])].sort((a, b) => a - b);
  const table = { columns: columns.length, rows: rows.map((row) => rowOf(row, columns)) };
  return { table: { kind: 'table', ...table }, columns };
}

function rowOf({ cells }: VisibleRow, columns: readonly number[]): Row {
  const row: Cell[] = [];
  for (let index = 0; index < columns.length;) {
    const at = columns[index] ?? 0;
    const cell = cells.find(({ column, span }) => column <= at && at < column + span);
    const end = cell === undefined ? at + 1 : cell.column + cell.span;
    const span = columns.filter((column) => column >= at && column < end).length;
    row.push({
      column: index,
      span,
      paragraphs: linesOf(cell?.text ?? ''),
      continuation: cell?.continues === true ? 'yes' : 'no',
    });
    index += span;
  }
  return { cells: row, certain: true };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
