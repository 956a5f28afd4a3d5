import type { NeutralDocument, Row } from '../document/neutralDocument';

/** A cell: in quotes to the end of the cell, or up to a tab or a line's end; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/y;

/**
 * What was copied from a sheet or a table, as a document: one table, rows by lines, columns by tabs, where a text in
 * quotes may hold both. Lines of one cell are lines of text beside rows of several. Pure.
 */
export function pastedTable(text: string): NeutralDocument {
  const rows = cellsOf(text).filter((row) => row.some((cell) => cell.trim() !== ''));
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

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (let at = 0; at <= text.length; at = CELL.lastIndex) {
    const found = CELL.exec(text);
    if (found === null) break;
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
