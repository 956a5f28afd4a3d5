import type { ReadingTable } from '../reading/reading';
import type { HeaderColumn } from './headerColumn';
import type { Doubt, Evidence, Matter, Owner, TableUse } from './inventory';
import type { OutlineTable } from './outline';
import type { TypeFound } from './typeRegistry';

/** A table with what its surroundings say of it, before the whole document is known. */
export interface TableFound {
  readonly table: OutlineTable;
  readonly said: ReadingTable | null;
  readonly header: readonly HeaderColumn[] | null;
  readonly use: TableUse;
  readonly type: TypeFound | null;
  readonly owner: Owner;
  readonly group: string | null;
  readonly matter: Matter | null;
  readonly heading: string | null;
  readonly continues: boolean;
  /** Whether a heading says that it is common to all units. */
  readonly isCommon: boolean;
  /** Whether its rows were made columns. */
  readonly isTurned: boolean;
  readonly doubts: readonly Doubt[];
  readonly why: readonly Evidence[];
}
