import type { Cell } from '../document/neutralDocument';
import type { TableEntry } from '../inventory/inventory';
import { coveredColumns } from '../inventory/rowFields';
import { onOneLine } from '../words/plainText';

/** Whether a blank cell of a table stands for what is above it. */
export type BlankCells = (cell: Cell) => boolean;

/**
 * A merged cell stands for what is above it, and in a text dump, which cannot tell merged cells from empty ones, each
 * does, unless the table repeats its categories row by row and so has none merged. An empty cell that is not merged is
 * empty, unless the table leaves its categories blank in the same way instead of repeating or merging them.
 */
export function blankCells(table: TableEntry): BlankCells {
  const categories = table.columns.flatMap(({ role }, index) => (role === 'category' ? [index] : []));
  const cells = table.rows.flatMap(({ kind, row }) =>
    kind === 'indicator'
      ? row.cells.filter((cell) =>
          coveredColumns(cell, table.columns).some((column) => categories.includes(column)),
        )
      : [],
  );
  const leavesBlank = cells.some(
    ({ paragraphs, continuation }) => paragraphs.length === 0 && continuation === 'no',
  );
  const texts = cells.map(({ paragraphs }) => onOneLine(paragraphs));
  const repeats = texts.every((text) => text !== '') && new Set(texts).size < texts.length;
  return ({ continuation }) =>
    continuation === 'yes' || (continuation === 'unknown' ? !repeats : leavesBlank);
}
