import type { Cell, Row } from '../document/neutralDocument';
import type { ColumnRole, HeaderColumn } from './tableHeader';

/** The cells of a row by what they are. */
export interface RowFields {
  readonly cells: Readonly<Partial<Record<ColumnRole, Cell>>>;
  /** One cell is category and indicator at once. */
  readonly merged: boolean;
  /** One cell runs through all columns. */
  readonly wide: boolean;
}

/** A cell counts for a column of which it covers at least this share. */
const SHARE_COVERED = 0.5;

/**
 * Lays the cells of a row onto the columns of the header. A cell over several columns counts for the most
 * telling of them.
 */
export function readRowFields(
  row: Row,
  columns: readonly HeaderColumn[],
  roles: readonly (ColumnRole | null)[],
): RowFields {
  const fields: Partial<Record<ColumnRole, Cell>> = {};
  let merged = false;
  const filled = row.cells.filter((cell) => cell.paragraphs.length > 0);
  const aligned = row.cells.length === columns.length && row.cells[0]?.column === columns[0]?.from;
  row.cells.forEach((cell, index) => {
    const covered = aligned ? [index] : coveredColumns(cell, columns);
    const found = covered.flatMap((column) => roles[column] ?? []);
    const role = TELLING.find((candidate) => found.includes(candidate));
    if (role === undefined) return;
    merged ||= role === 'name' && found.includes('category') && cell.paragraphs.length > 0;
    const before = fields[role];
    fields[role] =
      before === undefined ? cell : { ...before, paragraphs: [...before.paragraphs, ...cell.paragraphs] };
  });
  const only = filled.length === 1 ? filled[0] : undefined;
  const wide =
    only !== undefined &&
    columns.length > 1 &&
    !aligned &&
    coveredColumns(only, columns).length === columns.length;
  return { cells: fields, merged, wide };
}

/** Which role a cell over several columns has. */
const TELLING: readonly ColumnRole[] = ['name', 'category', 'target', 'points', 'deduction', 'responsible'];

function coveredColumns(cell: Cell, columns: readonly HeaderColumn[]): readonly number[] {
  const shares = columns.map(({ from, to }) => {
    const overlap = Math.min(to, cell.column + cell.span) - Math.max(from, cell.column);
    return Math.max(0, overlap) / (to - from);
  });
  const covered = shares.flatMap((share, index) => (share >= SHARE_COVERED ? [index] : []));
  if (covered.length > 0) return covered;
  const most = Math.max(...shares);
  return most > 0 ? [shares.indexOf(most)] : [];
}
