import type { Row } from '../document/neutralDocument';

/** What stands at one place of a table's grid, merged cells at each of theirs. */
export interface Slot {
  readonly lines: readonly string[];
  /** Which cell of the table it belongs to, from 0; below 0 where it has none. */
  readonly cell: number;
}

const FREE: Slot = { lines: [], cell: -1 };

/** The places of a table's grid, row by row. A cell merged with the one above, or over several columns, is at each of them. */
export function slotsOf(rows: readonly Row[], columns: number): readonly (readonly Slot[])[] {
  const grid: Slot[][] = [];
  let cells = 0;
  for (const row of rows) {
    const above = grid.at(-1) ?? [];
    const slots = Array.from({ length: columns }, () => FREE);
    for (const { column, span, paragraphs, continuation } of row.cells) {
      const own: Slot = { lines: paragraphs, cell: cells };
      cells += 1;
      const slot = continuation === 'yes' ? (above[column] ?? own) : own;
      for (let at = column; at < Math.min(columns, column + span); at += 1) slots[at] = slot;
    }
    grid.push(slots);
  }
  return grid;
}

/** The text of a place without white space; empty where there is none. */
export function textAt(grid: readonly (readonly Slot[])[], row: number, column: number): string {
  return (grid[row]?.[column]?.lines ?? []).join('').replace(/\s+/g, '');
}
