import type { Cell } from '../document/neutralDocument';
import type { TableEntry } from '../inventory/inventory';
import { coveredColumns } from '../inventory/rowFields';

/**
 * Whether a blank cell of a table stands for what is above it. A merged one does, and in a text dump, which cannot
 * tell merged cells from empty ones, each does. An empty cell that is not merged is empty, unless the table leaves its
 * categories blank in the same way instead of repeating or merging them.
 */
export function blanksGoOn(table: TableEntry): (cell: Cell) => boolean {
  const categories = table.columns.flatMap(({ role }, index) => (role === 'category' ? [index] : []));
  const leavesBlank = table.rows.some(
    ({ kind, row }) =>
      kind === 'indicator' &&
      row.cells.some(
        (cell) =>
          cell.paragraphs.length === 0 &&
          cell.continuation === 'no' &&
          coveredColumns(cell, table.columns).some((column) => categories.includes(column)),
      ),
  );
  return ({ continuation }) => continuation !== 'no' || leavesBlank;
}
