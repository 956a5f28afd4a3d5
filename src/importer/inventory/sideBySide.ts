import type { Cell, Row, Table } from '../document/neutralDocument';
import { withoutSpaces } from '../words/plainText';
import { readHeader, readRosterHeader } from './headerRow';

/** A header is looked for in so many rows. */
const MOST_ROWS_ABOVE = 5;

/** Fewer columns are no table of their own. */
const LEAST_COLUMNS = 2;

/** A table of its own in one of the document's. */
export interface TablePart extends Table {
  /** The column of the document's table that it begins in, from 0. */
  readonly from: number;
}

/**
 * The tables that stand side by side in one: its header says the same several times over. What reaches over several of
 * them belongs to the first. One table alone is the whole.
 */
export function tablesSideBySide(table: Table): readonly TablePart[] {
  const whole: TablePart = { ...table, from: 0 };
  for (const row of table.rows.slice(0, MOST_ROWS_ABOVE)) {
    const edges = edgesOf(row);
    if (edges === null) continue;
    const at = table.rows.indexOf(row);
    const parts = edges.map((_, index) => partOf(table, edges, index, at));
    const areTables = parts.every(({ rows }) => {
      const header = rows[at];
      return header !== undefined && (readHeader(header) !== null || readRosterHeader(header) !== null);
    });
    return areTables ? parts : [whole];
  }
  return [whole];
}

/** Where the header begins anew, the first column included; null where it does not. */
function edgesOf({ cells }: Row): readonly number[] | null {
  const texts = cells.map(({ paragraphs }) => withoutSpaces(paragraphs.join('')));
  if (texts.some((text) => text === '')) return null;
  for (let period = LEAST_COLUMNS; period * 2 <= texts.length; period += 1) {
    const repeats = texts.length % period === 0 && texts.every((text, at) => text === texts[at % period]);
    if (repeats) return cells.flatMap(({ column }, at) => (at % period === 0 ? [at === 0 ? 0 : column] : []));
  }
  return null;
}

/** Above the header, as many cells as there are parts are one for each, however wide a text leaves them. */
function partOf(
  { rows, columns }: Table,
  edges: readonly number[],
  index: number,
  header: number,
): TablePart {
  const from = edges[index] ?? 0;
  const to = edges[index + 1] ?? columns;
  const cut = rows.map((row, at): Row => {
    const own = at < header && row.cells.length === edges.length ? row.cells[index] : undefined;
    if (own !== undefined) return { certain: true, cells: [{ ...own, column: 0, span: to - from }] };
    const cells = row.cells.filter(({ column }) => column >= from && column < to);
    return {
      ...row,
      cells: cells.map((cell): Cell => {
        return { ...cell, column: cell.column - from, span: Math.min(cell.span, to - cell.column) };
      }),
    };
  });
  return { kind: 'table', from, columns: to - from, rows: cut };
}
