import type { Value } from '../snapshot/snapshot';

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
