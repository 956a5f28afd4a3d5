import type { Cell, Row } from '../document/neutralDocument';
import { headerWord } from '../words/headerWords';
import type { TextCell } from './textCells';

/** Cells without a blank line between them: certainly of one row. */
type Segment = readonly TextCell[];

/** What a way of making rows costs; the cheapest way for the whole table is taken. */
const COST = {
  /** A row with a merged cell. */
  shortRow: 1,
  /** A row whose number of cells fits nothing. */
  oddRow: 10,
  /** A blank line inside a row, which is likelier when there are several. */
  joinAcrossOneBlankLine: 0.2,
  joinAcrossSeveral: 0.1,
} as const;

/**
 * The number of columns: the cells of the header row. A header cell may end in a blank line too,
 * so the header takes in what follows when that makes it as wide as most rows are.
 */
export function countColumns(cells: readonly TextCell[]): number {
  const segments = cutSegments(cells);
  const header = segments[0]?.length ?? 0;
  const usual = mostFrequent(segments.map((segment) => segment.length));
  if (header >= usual) return header;
  const [first, second] = segments;
  const together = (first?.length ?? 0) + (second?.length ?? 0);
  return together === usual || second?.length === usual ? usual : header;
}

/**
 * The rows of a table. Segments between blank lines are joined until they make as many cells as there
 * are columns; one that cannot be joined is a row in which a cell spans several columns: the first cell,
 * or the second if the first is empty or numbers the row. Rows without any text are left out.
 */
export function makeRows(cells: readonly TextCell[], columns: number): Row[] {
  return groupSegments(cutSegments(cells), columns)
    .flatMap((group) => cutWholeRows(group.flat(), columns))
    .filter((row) => row.some((cell) => cell.paragraphs.length > 0))
    .map((row) => placeCells(row, columns));
}

/** Whether the cells make whole rows, the last one included. */
export function makesWholeRows(cells: readonly TextCell[]): boolean {
  const columns = countColumns(cells);
  const last = groupSegments(cutSegments(cells), columns).at(-1)?.flat() ?? [];
  return last.length >= Math.min(columns, 2) || last.every((cell) => cell.paragraphs.length === 0);
}

function cutSegments(cells: readonly TextCell[]): Segment[] {
  const segments: Segment[] = [];
  let open: TextCell[] = [];
  for (const cell of cells) {
    open.push(cell);
    if (cell.gapAfter === 0 && !cell.rowEnds) continue;
    segments.push(open);
    open = [];
  }
  if (open.length > 0) segments.push(open);
  return segments;
}

/** The cheapest way to put neighbouring segments together as rows. */
function groupSegments(segments: readonly Segment[], columns: number): (readonly Segment[])[] {
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= segments.length; end += 1) {
    let choice = { cost: Infinity, from: end - 1 };
    let width = 0;
    let joins = 0;
    for (let from = end - 1; from >= 0; from -= 1) {
      const segment = segments[from] ?? [];
      width += segment.length;
      if (from < end - 1) {
        // Only a row that becomes complete is joined.
        if (width > columns || segment.at(-1)?.rowEnds === true) break;
        joins += (segment.at(-1)?.gapAfter ?? 0) > 1 ? COST.joinAcrossSeveral : COST.joinAcrossOneBlankLine;
        if (width < columns) continue;
      }
      const cost = (best[from]?.cost ?? 0) + joins + rowCost(width, columns);
      if (cost < choice.cost) choice = { cost, from };
    }
    best.push(choice);
  }
  const groups: (readonly Segment[])[] = [];
  for (let end = segments.length; end > 0; end = best[end]?.from ?? 0) {
    groups.push(segments.slice(best[end]?.from ?? 0, end));
  }
  return groups.reverse();
}

function rowCost(width: number, columns: number): number {
  if (width % columns === 0) return 0;
  return width < columns ? COST.shortRow : COST.oddRow;
}

/** Rows that stand without a blank line between them. */
function cutWholeRows(cells: readonly TextCell[], columns: number): (readonly TextCell[])[] {
  if (cells.length <= columns || cells.length % columns !== 0) return [cells];
  const rows: (readonly TextCell[])[] = [];
  for (let at = 0; at < cells.length; at += columns) rows.push(cells.slice(at, at + columns));
  return rows;
}

function placeCells(row: readonly TextCell[], columns: number): Row {
  const spare = Math.max(0, columns - row.length);
  const wide = row.length > 1 && isNarrow(row[0]) ? 1 : 0;
  let column = 0;
  const cells = row.map(({ paragraphs }, index): Cell => {
    const span = index === wide ? 1 + spare : 1;
    const placed: Cell = { column, span, paragraphs, continuation: 'unknown' };
    column += span;
    return placed;
  });
  return { cells, certain: row.length <= columns };
}

/** A cell that is empty, or numbers the rows, covers no more than its own column. */
function isNarrow(cell: TextCell | undefined): boolean {
  const text = cell?.paragraphs.join('') ?? '';
  return text === '' || /^\d+[.、]?$/.test(text) || headerWord(text) === 'number';
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
