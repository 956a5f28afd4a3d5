import type { Cell, Row } from '../document/neutralDocument';
import type { ColumnRole } from './columnRoles';
import type { ColumnEntry } from './inventory';

/** Roles whose cells are one field of the row. */
export type FieldRole = Exclude<ColumnRole, 'category' | 'categoryCap' | 'number' | 'ignore' | 'mark'>;

/** The cells of a row by what they are. */
export interface RowFields {
  readonly cells: Readonly<Partial<Record<FieldRole, Cell>>>;
  /** The levels of the category that have cells of their own, from the highest. */
  readonly levels: readonly LevelCell[];
  /** The first level that shares one cell with the indicator; null where none does. */
  readonly mergedLevel: number | null;
  /** What numbers the row; empty where nothing does. */
  readonly number: string;
  /** Cells of columns that are one unit's or group's. */
  readonly owned: readonly OwnedCell[];
  /** One cell runs through all columns. */
  readonly wide: boolean;
  /** Cells with text in columns that mean nothing for the definitions. */
  readonly unread: readonly UnreadCell[];
}

export interface LevelCell {
  /** Which of the category's columns it is, from 0. */
  readonly level: number;
  readonly cell: Cell;
  /** What a column of its own says of the level's points; null where there is none. */
  readonly points: Cell | null;
}

export interface OwnedCell {
  readonly column: ColumnEntry;
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
export function readRowFields(row: Row, columns: readonly ColumnEntry[]): RowFields {
  const cells: Partial<Record<FieldRole, Cell>> = {};
  const levels: LevelCell[] = [];
  const unread: UnreadCell[] = [];
  const owned: OwnedCell[] = [];
  const levelColumns = columns.flatMap(({ role }, index) => (role === 'category' ? [index] : []));
  let mergedLevel: number | null = null;
  let number = '';
  const aligned = row.cells.length === columns.length && row.cells[0]?.column === columns[0]?.from;
  row.cells.forEach((cell, index) => {
    const covered = aligned ? [index] : coveredColumns(cell, columns);
    const [first] = covered;
    const column = first === undefined ? undefined : columns[first];
    if (column !== undefined && column.owner !== null) {
      for (const at of covered) owned.push({ column: columns[at] ?? column, cell });
      return;
    }
    const found = covered.flatMap((at) => columns[at]?.role ?? []);
    const role = TELLING.find((candidate) => found.includes(candidate));
    const level = levelColumns.findIndex((at) => covered.includes(at));
    if (role === undefined) {
      unread.push(...unreadCell(cell, columns, first ?? columns.length));
      return;
    }
    if (role === 'ignore') return;
    if (role === 'number') {
      number = cell.paragraphs.join('').trim();
      return;
    }
    if (role === 'category') {
      levels.push({ level, cell, points: null });
      return;
    }
    if (role === 'categoryCap' || role === 'mark') {
      const last = levels.at(-1);
      if (role === 'categoryCap' && last !== undefined) levels[levels.length - 1] = { ...last, points: cell };
      return;
    }
    if (role === 'indicator' && level >= 0 && cell.paragraphs.length > 0) mergedLevel ??= level;
    const before = cells[role];
    cells[role] = before === undefined ? cell : join(before, cell, role);
  });
  return { cells, levels, mergedLevel, number, owned, wide: !aligned && isWide(row, columns), unread };
}

/** Whether one cell alone runs through all columns. */
function isWide(row: Row, columns: readonly ColumnEntry[]): boolean {
  const [only, second] = row.cells.filter((cell) => cell.paragraphs.length > 0);
  if (only === undefined || second !== undefined || columns.length < 2) return false;
  return coveredColumns(only, columns).length === columns.length;
}

function unreadCell(cell: Cell, columns: readonly ColumnEntry[], column: number): readonly UnreadCell[] {
  const header = columns[column]?.header ?? '';
  const text = cell.paragraphs.join(' ').trim();
  // A first column without a header numbers the rows.
  const numbers = header === '' && column === 0 && /^\d+[.、]?$/.test(text);
  return text === '' || numbers ? [] : [{ header, number: column + 1, text }];
}

/** Two cells of one role. Figures are kept apart, for two of them side by side would make a third. */
function join(before: Cell, cell: Cell, role: ColumnRole): Cell {
  const both = [before, cell].filter(({ paragraphs }) => paragraphs.length > 0);
  const lines = both.map(({ paragraphs }) => paragraphs);
  return {
    ...before,
    paragraphs:
      role === 'cap' && both.length > 1 ? [lines.map((texts) => texts.join(' ')).join(' | ')] : lines.flat(),
  };
}

/** Which role a cell over several columns has. */
const TELLING: readonly ColumnRole[] = [
  'indicator',
  'category',
  'unit',
  'target',
  'tier',
  'cap',
  'categoryCap',
  'standard',
  'responsible',
  'scorer',
  'measure',
  'mark',
  'number',
  'ignore',
];

/** The columns that a cell counts for, by their indexes. */
export function coveredColumns(
  cell: Cell,
  columns: readonly Pick<ColumnEntry, 'from' | 'to'>[],
): readonly number[] {
  const shares = columns.map(({ from, to }) => {
    const overlap = Math.min(to, cell.column + cell.span) - Math.max(from, cell.column);
    return Math.max(0, overlap) / (to - from);
  });
  const covered = shares.flatMap((share, index) => (share >= SHARE_COVERED ? [index] : []));
  if (covered.length > 0) return covered;
  const most = Math.max(...shares);
  return most > 0 ? [shares.indexOf(most)] : [];
}
