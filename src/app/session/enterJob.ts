import { enterScores, type AgreedScore } from '../enter/enterScores';
import { standingChanges, takeBack } from '../takeBack';
import type { ChangedCell } from '../typed/crossedBlock';
import { changedTotals } from './changedTotals';
import type { JobUseCase } from './runJob';
import type { Outcome } from './sessionState';
import type { Store } from './store';

/** Writes scores, and remembers how to take them back, also where it is not known whether they were written. */
export async function enterJob(
  store: Store,
  useCase: JobUseCase,
  scores: readonly AgreedScore[],
): Promise<Outcome> {
  let begun: readonly ChangedCell[] = [];
  const { cells, left } = await enterScores(useCase, scores, (planned) => {
    begun = planned;
  }).catch(async (error: unknown) => {
    const after = await useCase.readAfter(error);
    if (after === 'unknown') remember(store, begun);
    else if (after !== 'asBefore') remember(store, standingChanges(after, useCase.language, begun));
    throw error;
  });
  remember(store, cells);
  return { kind: 'scoresEntered', count: cells.length, left };
}

function remember(store: Store, cells: readonly ChangedCell[]): void {
  const { entering } = store.get();
  if (entering === null || cells.length === 0) return;
  // What was written stands in the book; what was typed over it is to be typed again.
  const done = new Set(cells.map(({ key }) => key));
  const typed = new Map([...entering.typed].filter(([key]) => !done.has(key)));
  store.set({
    entering: { ...entering, typed, written: [cells, ...entering.written] },
    ...changedTotals(store.get()),
  });
}

/** Puts back what stood where scores were written last. */
export async function takeBackEntered(store: Store, useCase: JobUseCase): Promise<Outcome> {
  const { entering } = store.get();
  const [last = [], ...earlier] = entering?.written ?? [];
  const count = await takeBack(useCase, last);
  if (entering !== null) store.set({ entering: { ...entering, written: earlier } });
  store.set(changedTotals(store.get()));
  return { kind: 'scoresTakenBack', count, left: last.length - count };
}
