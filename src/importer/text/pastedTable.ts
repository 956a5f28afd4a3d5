import type { NeutralDocument, Row } from '../document/neutralDocument';
import { delimitedRows } from './delimitedRows';

/**
 * What was copied from a sheet or a table, as a document: one table, rows by lines, columns by tabs, where a text in
 * quotes may hold both. Lines of one cell are lines of text beside rows of several. Pure.
 */
export function pastedTable(text: string): NeutralDocument {
  const rows = delimitedRows(text, '\t')
    .map(({ cells }) => cells)
    .filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0) return { blocks: [] };
  const isLine = (row: readonly string[]): boolean => columns > 1 && row.length === 1;
  const begins = rows.findIndex((row) => !isLine(row));
  const above = rows
    .slice(0, begins)
    .map((row) => ({ kind: 'paragraph', text: (row[0] ?? '').trim() }) as const);
  return {
    blocks: [
      ...above,
      { kind: 'table', columns, rows: rows.slice(begins).map((row) => rowOf(row, columns)) },
    ],
  };
}

function rowOf(row: readonly string[], columns: number): Row {
  return {
    certain: true,
    cells: row.map((cell, column) => {
      const paragraphs = cell.split(/\r?\n/).map((line) => line.trim());
      return {
        column,
        // A line among rows is a heading over all of them.
        span: row.length === 1 ? columns : 1,
        paragraphs: paragraphs.filter((line) => line !== ''),
        continuation: 'unknown' as const,
      };
    }),
  };
}
