import { enterEntries, type AgreedEntry } from '../enter/enterEntries';
import { enterScores, type AgreedScore } from '../enter/enterScores';
import type { WrittenEntry } from '../enter/registerWrites';
import { standingEntries, takeBackEntries } from '../enter/takeBackEntries';
import { standingChanges, takeBack } from '../takeBack';
import type { ChangedCell } from '../typed/crossedBlock';
import { changedTotals } from './changedTotals';
import type { WrittenTable } from './enteringState';
import type { JobUseCase } from './runJob';
import type { Outcome } from './sessionState';
import type { Store } from './store';

/** What a person agreed to have written. */
export interface AgreedTable {
  readonly scores: readonly AgreedScore[];
  readonly entries: readonly AgreedEntry[];
}

/** Writes scores and entries, and remembers how to take them back, also where it is not known whether they were written. */
export async function enterJob(store: Store, useCase: JobUseCase, agreed: AgreedTable): Promise<Outcome> {
  let cells: readonly ChangedCell[] = [];
  let entries: readonly WrittenEntry[] = [];
  let left = 0;
  try {
    if (agreed.scores.length > 0) {
      const written = await enterScores(useCase, agreed.scores, (planned) => {
        cells = planned;
      });
      ({ cells } = written);
      left += written.left;
    }
    if (agreed.entries.length > 0) {
      const written = await enterEntries(useCase, agreed.entries, (planned) => {
        entries = planned;
      });
      ({ entries } = written);
      left += written.left;
    }
  } catch (error) {
    const after = await useCase.readAfter(error);
    if (after === 'unknown') remember(store, { cells, entries });
    else if (after !== 'asBefore') {
      remember(store, {
        cells: standingChanges(after, useCase.language, cells),
        entries: standingEntries(after, useCase.language, entries),
      });
    }
    throw error;
  }
  remember(store, { cells, entries });
  return entries.length === 0
    ? { kind: 'scoresEntered', count: cells.length, left }
    : { kind: 'entriesEntered', scores: cells.length, count: entries.length, left };
}

function remember(store: Store, written: WrittenTable): void {
  const { entering } = store.get();
  if (entering === null || countOf(written) === 0) return;
  // What was written stands in the book; what was typed over it is to be typed again.
  const done = new Set(written.cells.map(({ key }) => key));
  const typed = new Map([...entering.typed].filter(([key]) => !done.has(key)));
  store.set({
    entering: { ...entering, typed, written: [written, ...entering.written] },
    ...changedTotals(store.get()),
  });
}

/** Takes back what was written last: puts back what stood where scores are, and empties the rows of entries. */
export async function takeBackEntered(store: Store, useCase: JobUseCase): Promise<Outcome> {
  const { entering } = store.get();
  const [last = { cells: [], entries: [] }, ...earlier] = entering?.written ?? [];
  const scores = last.cells.length === 0 ? 0 : await takeBack(useCase, last.cells);
  const entries = last.entries.length === 0 ? 0 : await takeBackEntries(useCase, last.entries);
  if (entering !== null) store.set({ entering: { ...entering, written: earlier } });
  store.set(changedTotals(store.get()));
  const count = scores + entries;
  return { kind: 'scoresTakenBack', count, left: countOf(last) - count };
}

/** How many scores and entries were written. */
function countOf({ cells, entries }: WrittenTable): number {
  return cells.length + entries.length;
}
