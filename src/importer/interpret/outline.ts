import { isBlankRow, type NeutralDocument, type Row, type Table } from '../document/neutralDocument';
import { halfWidth, withoutSpaces } from './plainText';
import { readHeader, type HeaderColumn } from './tableHeader';
import { NOISE } from './vocabulary';

/** A table with its header found. */
export interface OutlineTable {
  readonly kind: 'table';
  /** Which table of the document it is, from 1. */
  readonly number: number;
  /** Null where it has no header. */
  readonly header: readonly HeaderColumn[] | null;
  /** Rows below the header (all rows where there is none), with their numbers from 1. */
  readonly rows: readonly NumberedRow[];
  readonly columns: number;
}

export interface NumberedRow {
  readonly number: number;
  readonly row: Row;
}

export interface OutlineLine {
  readonly kind: 'line';
  readonly text: string;
}

/** The document without what says nothing: blank lines, notes, page numbers. */
export type OutlineItem = OutlineTable | OutlineLine;

/**
 * Lines and tables in their order. A row above the header that is one wide cell is a heading inside the
 * table, and comes out as a line.
 */
export function outlineOf(document: NeutralDocument): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  let number = 0;
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      if (!isNoise(block.text)) items.push({ kind: 'line', text: block.text.trim() });
      continue;
    }
    number += 1;
    const { headings, table } = readTable(block, number);
    items.push(...headings, table);
  }
  return items;
}

function readTable(
  table: Table,
  number: number,
): { readonly headings: readonly OutlineLine[]; readonly table: OutlineTable } {
  const rows = table.rows
    .map((row, index): NumberedRow => ({ number: index + 1, row }))
    .filter(({ row }) => !isBlankRow(row));
  const headings: OutlineLine[] = [];
  for (const [index, { row }] of rows.entries()) {
    const header = readHeader(row);
    if (header !== null) {
      const below = rows.slice(index + 1);
      return { headings, table: { kind: 'table', number, header, rows: below, columns: table.columns } };
    }
    const line = wideText(row, table.columns);
    if (line === null) break;
    if (!isNoise(line)) headings.push({ kind: 'line', text: line });
  }
  return { headings: [], table: { kind: 'table', number, header: null, rows, columns: table.columns } };
}

/** The text of a row that is one cell over all columns; null for any other. */
function wideText(row: Row, columns: number): string | null {
  const [cell] = row.cells;
  return row.cells.length === 1 && cell?.span === columns && columns > 1 ? cell.paragraphs.join(' ') : null;
}

/** Whether a line tells nothing of the definitions. */
export function isNoise(text: string): boolean {
  const plain = halfWidth(withoutSpaces(text));
  return plain === '' || NOISE.some((pattern) => pattern.test(plain)) || /\t\s*\d+\s*$/.test(text);
}
