import type { Row } from '../../importer/document/neutralDocument';
import type { ReadingRole, ReadingTable } from '../../importer/reading/reading';
import type { ShownTable } from './shownTables';

/**
 * Where no header was understood and a person says which column holds the points, the rows above the first figure in
 * it are the header. They can be told to be something else like any other row.
 */
export function rowsOfNewHeader(
  { rows = {} }: ReadingTable,
  { doubts, grid, isHeaderKnown }: ShownTable,
  { column, role }: { readonly column: number; readonly role: ReadingRole },
): Pick<ReadingTable, 'rows'> {
  if (role !== 'cap' || (isHeaderKnown && doubts.every(({ code }) => code !== 'header'))) return {};
  const figure = grid.rows.findIndex((row) => /\d/.test(textAt(row, column - 1)));
  const above = grid.rows.slice(0, Math.max(0, figure));
  if (above.length > MOST_HEADER_ROWS) return {};
  const header = above.map((_, index) => [String(index + 1), 'header'] as const);
  return header.length === 0 ? {} : { rows: { ...Object.fromEntries(header), ...rows } };
}

/** More rows than this are no header. */
const MOST_HEADER_ROWS = 3;

function textAt({ cells }: Row, column: number): string {
  const cell = cells.find((one) => one.column <= column && column < one.column + one.span);
  return cell?.paragraphs.join('') ?? '';
}
