import { enteredCell } from '../snapshot/readScores';
import type { Value } from '../snapshot/snapshot';
import type { CellWrite } from './writes';

/** Whose cell it is, wherever its row stands: a table, the key of a row in it, and a column. */
export interface CellOwner {
  /** Role of the table; `scores` for all score sheets. */
  readonly table: string;
  /** What the hidden key column of the row says; empty where a row has none. */
  readonly row: string;
  /** Code of the column. */
  readonly column: string;
}

/** A cell that people may type into, with what stands in it as far as is known. */
export interface KnownCell {
  readonly owner: CellOwner;
  readonly value: Value;
  /** As entered; null where only the value was read. */
  readonly formula: Value | null;
}

/** Some such cells beside and below each other; null for cells that do not matter. Zero-based place on the sheet. */
export interface KnownBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (KnownCell | null)[])[];
}

/** A cell that did not hold what was known of it when a request wrote over it. */
export interface DisplacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What was known of it. */
  readonly known: KnownCell;
  /** What stood there instead. */
  readonly value: Value;
  readonly formula: Value;
  readonly format: string;
}

/** What a cell holds, in a form that can be compared. */
export function contentOf({ value, formula }: Pick<KnownCell, 'value' | 'formula'>): string {
  return JSON.stringify(enteredCell(value, formula ?? value));
}

/** Whether writing would leave a cell as it is. */
export function holds(known: KnownCell, wanted: CellWrite): boolean {
  return contentOf(known) === JSON.stringify(wanted);
}

/** The part of some blocks that stands in rows from `first` up to `end`, `end` not included. */
export function knownRows(blocks: readonly KnownBlock[], first: number, end: number): readonly KnownBlock[] {
  return blocks.flatMap(({ row, column, cells }) => {
    const from = Math.max(first - row, 0);
    const part = cells.slice(from, Math.max(end - row, 0));
    return part.length === 0 ? [] : [{ row: row + from, column, cells: part }];
  });
}
