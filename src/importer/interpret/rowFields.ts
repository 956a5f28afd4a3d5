import type { Cell, Row } from '../document/neutralDocument';
import type { ColumnRole, HeaderColumn } from './tableHeader';

/** The cells of a row by what they are. */
export interface RowFields {
  readonly cells: Readonly<Partial<Record<Exclude<ColumnRole, 'category'>, Cell>>>;
  /** The levels of the category that have cells of their own, from the highest. */
  readonly levels: readonly LevelCell[];
  /** The first level that shares one cell with the indicator; null where none does. */
  readonly mergedLevel: number | null;
  /** One cell runs through all columns. */
  readonly wide: boolean;
  /** Cells with text in columns that mean nothing for the definitions. */
  readonly unread: readonly UnreadCell[];
}

export interface LevelCell {
  /** Which of the category's columns it is, from 0. */
  readonly level: number;
  readonly cell: Cell;
}

export interface UnreadCell {
  /** What the header calls the column; empty where it does not. */
  readonly header: string;
  /** Which column it is, from 1. */
  readonly number: number;
  readonly text: string;
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
  const cells: Partial<Record<Exclude<ColumnRole, 'category'>, Cell>> = {};
  const levels: LevelCell[] = [];
  const unread: UnreadCell[] = [];
  const levelColumns = roles.flatMap((role, index) => (role === 'category' ? [index] : []));
  let mergedLevel: number | null = null;
  const aligned = row.cells.length === columns.length && row.cells[0]?.column === columns[0]?.from;
  row.cells.forEach((cell, index) => {
    const covered = aligned ? [index] : coveredColumns(cell, columns);
    const found = covered.flatMap((column) => roles[column] ?? []);
    const role = TELLING.find((candidate) => found.includes(candidate));
    const level = levelColumns.findIndex((column) => covered.includes(column));
    if (role === undefined) {
      unread.push(...unreadCell(cell, columns, covered[0] ?? columns.length));
      return;
    }
    if (role === 'category') {
      levels.push({ level, cell });
      return;
    }
    if (role === 'name' && level >= 0 && cell.paragraphs.length > 0) mergedLevel ??= level;
    const before = cells[role];
    cells[role] = before === undefined ? cell : join(before, cell, role);
  });
  return { cells, levels, mergedLevel, wide: !aligned && isWide(row, columns), unread };
}

/** Whether one cell alone runs through all columns. */
function isWide(row: Row, columns: readonly HeaderColumn[]): boolean {
  const [only, second] = row.cells.filter((cell) => cell.paragraphs.length > 0);
  if (only === undefined || second !== undefined || columns.length < 2) return false;
  return coveredColumns(only, columns).length === columns.length;
}

function unreadCell(cell: Cell, columns: readonly HeaderColumn[], column: number): readonly UnreadCell[] {
  const { word = null, text: header = '' } = columns[column] ?? {};
  const text = cell.paragraphs.join(' ').trim();
  // A first column without a header numbers the rows.
  const numbers = word === 'number' || (header === '' && column === 0 && /^\d+[.、]?$/.test(text));
  return text === '' || numbers ? [] : [{ header, number: column + 1, text }];
}

/** Two cells of one role. Figures are kept apart, for two of them side by side would make a third. */
function join(before: Cell, cell: Cell, role: ColumnRole): Cell {
  const both = [before, cell].filter(({ paragraphs }) => paragraphs.length > 0);
  const lines = both.map(({ paragraphs }) => paragraphs);
  const figures = role === 'points' || role === 'deduction';
  return {
    ...before,
    paragraphs:
      figures && both.length > 1 ? [lines.map((texts) => texts.join(' ')).join(' | ')] : lines.flat(),
  };
}

/** Which role a cell over several columns has. */
const TELLING: readonly ColumnRole[] = [
  'name',
  'category',
  'unit',
  'target',
  'points',
  'deduction',
  'responsible',
];

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
