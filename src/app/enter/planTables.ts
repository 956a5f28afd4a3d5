import { EntryNames } from '../../domain/matching/entryNames';
import { ScoreNames } from '../../domain/matching/scoreNames';
import { textTable } from '../../importer/scores/readScoreTables';
import type { ScoreSource, ScoreTable } from '../../importer/scores/scoreTable';
import type { BookState } from '../book/bookState';
import { entryTable, type EntryTable } from './entryTable';
import { planEntries, type PlannedEntry } from './planEntries';
import { askedNames, planScores, type ScorePlan } from './planScores';
import type { RecognisedTable } from './scoresIn';

/** What a person enters from: a table that was pasted, or a file. */
export interface EnteredTables {
  readonly pasted: string;
  readonly source: ScoreSource | null;
  /** Ids of names that a person says mean what they seem to mean. */
  readonly accepted: ReadonlySet<string>;
}

/** What entering the scores and the entries of some tables would do. */
export interface TablePlan extends ScorePlan {
  readonly entries: readonly PlannedEntry[];
}

/** {@link planTables} for what a person pasted or chose. Pure. */
export function planEntered(state: BookState, { pasted, source, accepted }: EnteredTables): TablePlan {
  const tables = source?.tables ?? (pasted.trim() === '' ? [] : [textTable(pasted)]);
  return planTables(state, tables, accepted);
}

/**
 * Plans to enter what tables hold, each by its heads: scores and actuals into their cells, entries into the register. Pure.
 *
 * @param accepted ids of names that a person says mean what they seem to mean
 */
export function planTables(
  state: BookState,
  tables: readonly ScoreTable[],
  accepted: ReadonlySet<string> = new Set(),
): TablePlan {
  const scoreNames = new ScoreNames(state.definitions.unitTypes);
  const names = new EntryNames(state.definitions, scoreNames);
  const found = tables.map((table) => ({ table, register: entryTable(table, names, scoreNames) }));
  const scores = planScores(
    state,
    found.flatMap(({ table, register }) => (register === null ? [table] : [])),
    { accepted },
  );
  const registers = found.flatMap(({ register }) => register ?? []);
  const { entries, proposals } = planEntries(
    state,
    names,
    registers.flatMap(({ entries: own }) => own),
    accepted,
  );
  return {
    ...scores,
    tables: [...registers.map(recognised), ...scores.tables],
    entries,
    asked: joined(scores.asked, askedNames(proposals, accepted)),
  };
}

function recognised({ sheet, unused }: EntryTable): RecognisedTable {
  return { sheet, layout: 'entries', why: null, unused, scores: [] };
}

/** A name that both use is asked about once. */
function joined(left: ScorePlan['asked'], right: ScorePlan['asked']): ScorePlan['asked'] {
  const known = new Map(left.map((name) => [name.id, name]));
  for (const name of right) {
    const before = known.get(name.id);
    known.set(name.id, { ...name, count: name.count + (before?.count ?? 0) });
  }
  return [...known.values()];
}
