import type { ColumnRole } from '../inventory/columnRoles';
import type { RowKind, TableUse } from '../inventory/inventory';

/**
 * How a document is to be understood 读法: what a person, or an earlier year, said of it. Every part is optional;
 * what is given replaces what was found, what is left out keeps the guess.
 */
export interface Reading {
  /** All unit types there are, with all their units. */
  readonly unitTypes?: readonly ReadingType[];
  readonly tables?: readonly ReadingTable[];
}

export interface ReadingType {
  readonly name: string;
  readonly units?: readonly string[];
  /** Groups by the names of units. */
  readonly groups?: Readonly<Record<string, string>>;
}

export interface ReadingTable {
  /** Which table of the document, from 1; a table in a cell counts where it stands. */
  readonly table: number;
  readonly use?: TableUse;
  readonly unitType?: string;
  readonly units?: readonly string[];
  /**
   * Whether units have rows and indicators columns: then columns and rows count on the table the other way round, as it
   * is read.
   */
  readonly turned?: boolean;
  /** By columns of the table's grid, from 1. */
  readonly columns?: Readonly<Record<string, ReadingRole>>;
  /** By rows of the table, from 1, its header included. */
  readonly rows?: Readonly<Record<string, RowKind>>;
  /** Written by `--inspect` alone. */
  readonly sure?: boolean;
  readonly why?: readonly string[];
}

/** What a column is, and whose it is where it is one unit's or one group's. */
export type ReadingRole =
  | ColumnRole
  | { readonly role: 'cap' | 'target' | 'mark'; readonly unit: string }
  | { readonly role: 'cap' | 'target' | 'mark'; readonly group: string };

/** Nothing said: every guess stands. */
export const NO_READING: Reading = {};
