import type { ScoreSource } from '../../importer/scores/scoreTable';
import type { WrittenEntry } from '../enter/registerWrites';
import type { ChangedCell } from '../typed/crossedBlock';

/** What one press wrote: scores and actuals, and entries of the register. */
export interface WrittenTable {
  readonly cells: readonly ChangedCell[];
  readonly entries: readonly WrittenEntry[];
}

/** Many scores that a person is about to enter. Nothing of it stands in the book; it stays while it is not shown. */
export interface EnteringState {
  readonly isShown: boolean;
  readonly way: 'indicator' | 'table';
  /** The indicator whose scores are typed, see `indicatorChoices`; null before one is chosen. */
  readonly choice: string | null;
  /** What was typed, by the keys of the rows. */
  readonly typed: ReadonlyMap<string, string>;
  /** A table that was pasted, as text. */
  readonly pasted: string;
  /** A file that was chosen instead. */
  readonly source: ScoreSource | null;
  /** Ids of names that a person says mean what they seem to mean. */
  readonly accepted: ReadonlySet<string>;
  /** What was written and can be taken back, the last first. */
  readonly written: readonly WrittenTable[];
}
