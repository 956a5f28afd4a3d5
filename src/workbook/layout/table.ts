import type { SheetKeyAsking } from '../../strings/texts';

/** A column of one of the book's tables. */
export interface Column<Code extends string> {
  /** Names the column for the add-in, whatever language its header is in; stands in the hidden code row. */
  readonly code: Code;
  readonly header: SheetKeyAsking | null;
  /** What is written over it instead in books that use more of it. */
  readonly otherHeader?: SheetKeyAsking;
  /** In points. */
  readonly width: number;
  /** Hidden columns hold keys; they are never shown and never typed into. */
  readonly hidden?: true;
  /** Staff type here: the column stays unlocked on a protected sheet. */
  readonly typed?: true;
  readonly align?: 'Center' | 'Right' | 'Left';
  readonly wrap?: true;
  readonly numberFormat?: string;
  /** Version of the layout with which it came, where that is not the first: a book of an earlier one lacks it. */
  readonly since?: number;
  /**
   * It stands only in books that have something for it, behind the columns that all have. A book without it is
   * whole; one that gains or loses it is made anew by the next job.
   */
  readonly optional?: true;
  /** Another column that never stands without it. */
  readonly comesWith?: string;
}

/**
 * Rows at the top of every sheet with a table, zero-based. The named range of a table begins with
 * the code row, so that it can be read without knowing where it stands or in what language.
 */
export const TITLE_ROW = 0;
export const NOTE_ROW = 1;
export const CODE_ROW = 2;
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;

/** Rows of a named range above its first row of data: the codes and the header. */
export const ROWS_ABOVE_DATA = FIRST_ROW - CODE_ROW;

/** The columns of a table in their order; the compiler takes their codes from the list. */
export function tableColumns<const Code extends string>(
  columns: readonly Column<Code>[],
): readonly Column<Code>[] {
  return columns;
}

/** Codes of the columns of a table. */
export type CodeOf<Columns> = Columns extends readonly Column<infer Code>[] ? Code : never;

/** All that may stand over a column as its header. */
export function headersOf({ header, otherHeader }: Column<string>): readonly SheetKeyAsking[] {
  return [header, otherHeader ?? null].filter((key) => key !== null);
}

/** The columns of a table in a book that uses these of its optional ones. */
export function columnsWith<Code extends string>(
  columns: readonly Column<Code>[],
  used: ReadonlySet<Code>,
): readonly Column<Code>[] {
  return columns.filter(({ code, optional }) => optional !== true || used.has(code));
}

/** The columns that every book of the present layout has. */
export function requiredColumns<Code extends string>(
  columns: readonly Column<Code>[],
): readonly Column<Code>[] {
  return columns.filter(({ optional }) => optional !== true);
}

/** Zero-based index of a column by its code. @throws RangeError for a code the table does not have. */
export function columnIndex<Code extends string>(columns: readonly Column<Code>[], code: Code): number {
  const index = columns.findIndex((column) => column.code === code);
  if (index < 0) throw new RangeError(`no column ${code}`);
  return index;
}

/**
 * Zero-based index of the first of some columns that are read as one block.
 *
 * @throws RangeError when they do not stand side by side in this order: the block would hold others
 */
export function blockIndex<Code extends string>(
  columns: readonly Column<Code>[],
  codes: readonly Code[],
): number {
  const [first] = codes;
  if (first === undefined) throw new RangeError('a block of no columns');
  const start = columnIndex(columns, first);
  const found = columns.slice(start, start + codes.length).map(({ code }) => code);
  if (codes.some((code, index) => found[index] !== code)) {
    throw new RangeError(`columns ${codes.join(', ')} are no block: there stand ${found.join(', ')}`);
  }
  return start;
}
