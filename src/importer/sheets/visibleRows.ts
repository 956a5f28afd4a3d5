import { DOCUMENT_LIMITS } from '../document/boundDocument';
import { DocumentUnreadable } from '../documentUnreadable';
import type { RemarkLog } from '../document/remarkLog';
import type { MergedArea, SheetContent } from './sheetContent';

/** A row that a person sees, with its cells from left to right; places count hidden rows and columns no more. */
export interface VisibleRow {
  readonly at: number;
  readonly cells: readonly VisibleCell[];
  readonly isRuled: boolean;
}

export interface VisibleCell {
  readonly column: number;
  /** How many columns it covers. */
  readonly span: number;
  /** Empty where a merged area goes on. */
  readonly text: string;
  /** Whether it goes on from the row above, and into the row below. */
  readonly continues: boolean;
  readonly goesOn: boolean;
}

/**
 * The rows of a sheet that hold text, are part of merged areas, or have lines between such; what is hidden is left out, and told.
 *
 * @throws DocumentUnreadable `tooManyElements` for merged areas beyond all bounds
 */
export function visibleRows(sheet: SheetContent, remarks: RemarkLog): readonly VisibleRow[] {
  const { cells, hiddenRows, hiddenColumns, ruledRows } = sheet;
  const rowOf = visiblePlaces(hiddenRows);
  const columnOf = visiblePlaces(hiddenColumns);
  const texts = new Map(cells.map(({ row, column, text }) => [placeKey(row, column), text]));
  const rows = new Map<number, VisibleCell[]>();
  let count = 0;
  const add = (row: number, cell: VisibleCell): void => {
    count += 1;
    if (count > DOCUMENT_LIMITS.cells) {
      throw new DocumentUnreadable('tooManyElements', { limit: 'cells', most: DOCUMENT_LIMITS.cells });
    }
    const line = rows.get(row) ?? [];
    line.push(cell);
    rows.set(row, line);
  };
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), -1);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), -1);
  const covered = new Set<number>();
  for (const merge of sheet.merges) {
    const area = cutTo(merge, lastRow, lastColumn);
    if (area === null) continue;
    const text = texts.get(placeKey(merge.row, merge.column));
    const [seenRows, seenColumns] = [
      seen(area.row, area.rows, hiddenRows),
      seen(area.column, area.columns, hiddenColumns),
    ];
    covered.add(placeKey(merge.row, merge.column));
    const [first] = seenColumns;
    if (first === undefined || seenRows.length === 0) {
      if (text !== undefined) remarks.add('hiddenCells', text);
      continue;
    }
    seenRows.forEach((row, index) => {
      add(rowOf(row), {
        column: columnOf(first),
        span: seenColumns.length,
        text: index === 0 ? (text ?? '') : '',
        continues: index > 0,
        goesOn: index < seenRows.length - 1,
      });
    });
  }
  for (const { row, column, text } of cells) {
    if (covered.has(placeKey(row, column))) continue;
    if (hiddenRows.has(row) || hiddenColumns.has(column)) remarks.add('hiddenCells', text);
    else add(rowOf(row), { column: columnOf(column), span: 1, text, continues: false, goesOn: false });
  }
  const ruled = new Set([...ruledRows].filter((row) => row <= lastRow && !hiddenRows.has(row)).map(rowOf));
  for (const row of ruled) if (!rows.has(row)) rows.set(row, []);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([at, line]) => ({ at, cells: line.sort((a, b) => a.column - b.column), isRuled: ruled.has(at) }));
}

/** One number for a place; sheets have no more than 2^14 columns. */
function placeKey(row: number, column: number): number {
  return row * 2 ** 14 + column;
}

/** Where a row or column stands once the hidden ones before it are gone. */
function visiblePlaces(hidden: ReadonlySet<number>): (place: number) => number {
  const sorted = [...hidden].sort((a, b) => a - b);
  return (place) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((sorted[middle] ?? Infinity) < place) low = middle + 1;
      else high = middle;
    }
    return place - low;
  };
}

/** The area as far as the sheet holds text; null where nothing is left. */
function cutTo(area: MergedArea, lastRow: number, lastColumn: number): MergedArea | null {
  const rows = Math.min(area.rows, lastRow - area.row + 1);
  const columns = Math.min(area.columns, lastColumn - area.column + 1);
  return rows < 1 || columns < 1 ? null : { ...area, rows, columns };
}

/** Of so many places from the first, those that are not hidden. */
function seen(first: number, count: number, hidden: ReadonlySet<number>): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index).filter((place) => !hidden.has(place));
}
