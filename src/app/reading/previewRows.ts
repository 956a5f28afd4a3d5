import { isBlankRow, type Row } from '../../importer/document/neutralDocument';
import type { RowKind } from '../../importer/inventory/inventory';
import type { ShownTable } from './shownTables';

/** A row of a table as it looks. */
export interface PreviewRow {
  /** From 1, on the table's grid. */
  readonly number: number;
  /** `heading`: a line inside the table that names what is below it. */
  readonly kind: RowKind | 'heading';
  readonly cells: readonly PreviewCell[];
}

/** A cell, or the room that a row leaves free. */
export interface PreviewCell {
  /** From 0. */
  readonly column: number;
  readonly span: number;
  readonly text: string;
}

/** The rows of a table that hold anything, in their order. */
export function previewRows({ grid, rows }: Pick<ShownTable, 'grid' | 'rows'>): readonly PreviewRow[] {
  const first = Math.min(...rows.keys());
  return grid.rows.flatMap((row, index) => {
    if (isBlankRow(row)) return [];
    const number = index + 1;
    const kind = rows.get(number) ?? (number < first ? 'header' : 'heading');
    return [{ number, kind, cells: cellsOf(row, grid.columns) }];
  });
}

function cellsOf({ cells }: Row, columns: number): readonly PreviewCell[] {
  const result: PreviewCell[] = [];
  let next = 0;
  for (const { column, span, paragraphs } of cells) {
    if (column > next) result.push({ column: next, span: column - next, text: '' });
    result.push({ column, span, text: paragraphs.join('\n') });
    next = column + span;
  }
  if (next < columns) result.push({ column: next, span: columns - next, text: '' });
  return result;
}
