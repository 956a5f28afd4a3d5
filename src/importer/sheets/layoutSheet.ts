import type { Block } from '../document/neutralDocument';
import { filled, isHeaderRow } from './rowShapes';
import { tablesOf } from './tablesOf';
import type { VisibleRow } from './visibleRows';

/** A row above the header with no more cells is a line, as `考核年度：2024` beside `单位：分`. */
const MOST_IN_LINE = 2;

/**
 * The lines and tables of a sheet, in their order. Empty rows part them; what stands alone above a header is a line, and
 * so is what stands alone behind the last row with lines at its sides.
 */
export function layoutSheet(rows: readonly VisibleRow[]): readonly Block[] {
  const blocks: Block[] = [];
  let columns: readonly number[] = [];
  for (const part of partsOf(rows)) {
    const isFirst = blocks.every(({ kind }) => kind === 'paragraph');
    let table: VisibleRow[] = [];
    const flush = (): void => {
      const placed = tablesOf(table, columns);
      blocks.push(...placed.map((one) => one.table));
      columns = placed.at(-1)?.columns ?? columns;
      table = [];
    };
    const lines = linesIn(part, isFirst);
    for (const [index, row] of part.entries()) {
      if (lines.has(index)) {
        flush();
        for (const { text } of filled(row)) {
          for (const line of text.split('\n')) {
            if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line.trim() });
          }
        }
      } else table.push(row);
    }
    flush();
  }
  return blocks;
}

/** Whether the row holds one text and nothing of what stands above it. */
function standsAlone(row: VisibleRow): boolean {
  return filled(row).length === 1 && row.cells.every(({ continues }) => !continues);
}

/** Runs of rows without an empty one between them. */
function partsOf(rows: readonly VisibleRow[]): readonly (readonly VisibleRow[])[] {
  const parts: VisibleRow[][] = [];
  let last = -2;
  for (const row of rows) {
    if (row.at > last + 1) parts.push([]);
    parts.at(-1)?.push(row);
    last = row.at;
  }
  return parts.filter((part) => part.some((row) => filled(row).length > 0));
}

/** Which rows of a part are no rows of a table, by index. */
function linesIn(part: readonly VisibleRow[], isFirst: boolean): ReadonlySet<number> {
  const lines = new Set<number>();
  const header = part.findIndex(isHeaderRow);
  if (header < 0 && !isFirst) return part.every(standsAlone) ? new Set(part.keys()) : lines;
  const begin = header < 0 ? part.findIndex((row) => filled(row).length > 1) : header;
  if (begin < 0) return new Set(part.keys());
  for (let index = 0; index < begin && isLineAbove(part[index], part[begin]); index += 1) lines.add(index);
  const lastRuled = part.reduce((last, { isRuled }, index) => (isRuled ? index : last), -1);
  for (let index = part.length - 1; index > begin; index -= 1) {
    const row = part[index];
    if (row === undefined || !standsAlone(row)) continue;
    const below = part[index + 1];
    const isAboveHeader = below !== undefined && (isHeaderRow(below) || lines.has(index + 1));
    const isBehind = lastRuled >= 0 && index > lastRuled;
    if (isBehind || (isAboveHeader && headerBelow(part, index, lines))) lines.add(index);
  }
  return lines;
}

/** Whether nothing but lines stand between the row and the header of another table. */
function headerBelow(part: readonly VisibleRow[], index: number, lines: ReadonlySet<number>): boolean {
  let at = index + 1;
  while (lines.has(at)) at += 1;
  const row = part[at];
  return row !== undefined && isHeaderRow(row);
}

function isLineAbove(row: VisibleRow | undefined, header: VisibleRow | undefined): boolean {
  if (
    row === undefined ||
    header === undefined ||
    row.cells.some(({ goesOn, continues }) => goesOn || continues)
  )
    return row !== undefined && standsAlone(row);
  if (filled(row).length <= 1) return true;
  if (header.isRuled && !row.isRuled) return true;
  const few = filled(row).length <= MOST_IN_LINE && filled(row).length * 2 < filled(header).length;
  return few && row.cells.every(({ span }) => span === 1 || filled(row).length === 1);
}
