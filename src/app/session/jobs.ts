import type { CellPlace, Finding } from '../../domain/findings/finding';
import type { GeneratePlan } from '../generate';
import { WorkbookError } from '../../workbook/excel/workbookError';
import type { FixKind, NumberFix } from '../makeNumbers';
import type { ImportPlan } from '../plan/planImport';
import type { DocumentReading } from '../reading/documentReading';
import { changedTotals } from './changedTotals';
import type { Imported } from './importAsPlanned';
import type { Opened } from './readingJobs';
import { load, ResourceMissing } from './resourceMissing';
import type { JobUseCase } from './runJob';
import type { Outcome } from './sessionState';
import type { Store } from './store';

/**
 * Loads a document, or plans to where that takes a person's consent, or asks how it is to be read; the importer is
 * fetched when first used.
 */
export async function importJob(
  store: Store,
  useCase: JobUseCase,
  document: { readonly fileName: string; readonly bytes: () => Promise<Uint8Array> },
): Promise<Outcome | null> {
  const { fileName } = document;
  const { openDocument } = await load(import('./readingJobs'));
  store.set({ importPlan: null, reading: null });
  return opened(
    store,
    useCase,
    await openDocument(store, useCase, { fileName, bytes: await document.bytes() }),
  );
}

/** The same with the cells that are selected, or all of their sheet, in the place of a file. */
export async function importSelectionJob(store: Store, useCase: JobUseCase): Promise<Outcome | null> {
  const { openSelection } = await load(import('./readingJobs'));
  store.set({ importPlan: null, reading: null });
  return opened(store, useCase, await openSelection(store, useCase));
}

async function opened(store: Store, useCase: JobUseCase, document: Opened): Promise<Outcome | null> {
  if (document.kind !== 'asks') return afterImport(store, useCase, document);
  store.set({ reading: document.reading });
  return null;
}

/** Loads the document whose reading is shown, or plans to; nothing where it lacks something. */
export async function importReadingJob(store: Store, useCase: JobUseCase): Promise<Outcome | null> {
  const { loadReading, isLoadable } = await load(import('./readingJobs'));
  const { reading } = store.get();
  if (reading === null || !isLoadable(reading)) return null;
  return afterImport(store, useCase, await loadReading(useCase, reading));
}

/** Loads what was agreed to; a plan that no longer says the same is shown again instead. */
export async function importPlannedJob(
  store: Store,
  useCase: JobUseCase,
  plan: ImportPlan,
): Promise<Outcome> {
  const { importAsPlanned } = await load(import('./importAsPlanned'));
  return (await afterImport(store, useCase, await importAsPlanned(useCase, plan))) ?? { kind: 'planChanged' };
}

/**
 * Null where the document waits for a person to agree. Where no score sheet stands yet, the plan of the first ones
 * is shown at once: nothing else could come next.
 */
async function afterImport(store: Store, useCase: JobUseCase, done: Imported): Promise<Outcome | null> {
  if (done.kind === 'waits') {
    store.set({ importPlan: done.plan });
    return null;
  }
  const { reading } = store.get();
  store.set({
    plan: null,
    importPlan: null,
    reading: reading === null ? null : { ...reading, isShown: false },
    jobFindings: [],
    totals: 'none',
    // What could be taken back stood in cells of the year that ended.
    ...(done.outcome.ended === null ? {} : { fixes: [], crossed: null }),
  });
  const notKept = reading?.isShown === true && !(await isKept(useCase, reading));
  // Without an indicator there is nothing to score: they are filled in first.
  if (done.isFirst && done.outcome.indicators > 0) await planNext(store, useCase);
  return { ...done.outcome, notKept };
}

/** The document is loaded by then: a plan that fails is no failure of loading, and is asked for again by its button. */
async function planNext(store: Store, useCase: JobUseCase): Promise<void> {
  try {
    await planJob(store, useCase);
  } catch (error) {
    if (!(error instanceof WorkbookError || error instanceof ResourceMissing)) throw error;
  }
}

/** The document is loaded by then, so that a reading which Excel does not keep is a remark on it and no failure. */
async function isKept(useCase: JobUseCase, reading: DocumentReading): Promise<boolean> {
  const { keepReading } = await load(import('./readingJobs'));
  try {
    await keepReading(useCase, reading);
    return true;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return false;
  }
}

/** Plans the score sheets; the plan waits in the state. */
export async function planJob(store: Store, useCase: JobUseCase): Promise<null> {
  const { planGenerate } = await load(import('../generate'));
  store.set({ plan: null });
  store.set({ plan: await planGenerate(useCase) });
  return null;
}

/** Carries out a plan that was agreed to; one that no longer says the same is shown again instead. */
export async function generateJob(store: Store, useCase: JobUseCase, plan: GeneratePlan): Promise<Outcome> {
  const { generateAsPlanned } = await load(import('./generateAsPlanned'));
  const done = await generateAsPlanned(useCase, plan);
  if (done.kind === 'changed') {
    store.set({ plan: done.plan });
    return { kind: 'planChanged' };
  }
  store.set({ plan: null, jobFindings: [...done.late, ...done.restored], totals: 'none' });
  return done.outcome;
}

/** Mends what is damaged as was agreed; a plan that no longer says the same is shown again instead. */
export async function mendPlannedJob(store: Store, useCase: JobUseCase): Promise<Outcome | null> {
  const { mendJob } = await load(import('./mendJob'));
  const { mendPlan } = store.get();
  if (mendPlan === null) return null;
  const mended = await mendJob(store, useCase, mendPlan);
  return mended.kind === 'computeNext' ? computeJob(useCase, mended.done) : mended;
}

/** Checks every score and writes the list of findings. */
export async function checkJob(store: Store, useCase: JobUseCase): Promise<Outcome> {
  // Both before anything is written: a part that is missing is told while nothing has happened yet.
  const [{ check }, { overviewFrom }] = await load(Promise.all([import('../check'), import('./overview')]));
  const { told, state, examination } = await check(useCase);
  const book = overviewFrom(state, examination);
  const open = [...told, ...book.findings].filter((finding) => !book.checks.has(finding));
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  useCase.show(book, { listed: [...told, ...book.findings], jobFindings: told });
  return { kind: 'checked', errors: count('error'), warnings: count('warning') };
}

/**
 * Computes totals, and keeps the findings that no later look at the book could make again. Scores
 * that were typed while it was at work may have come too late for the order of the ranking.
 *
 * @param before what the same job found ahead of computing
 */
export async function computeJob(useCase: JobUseCase, before: readonly Finding[] = []): Promise<Outcome> {
  const [{ compute }, { overviewFrom }] = await load(
    Promise.all([import('../compute'), import('./overview')]),
  );
  const { findings, told, results, state, examination, isOutrun } = await compute(useCase, before);
  const book = overviewFrom(state, examination);
  useCase.show(book, {
    listed: [...told, ...book.findings],
    jobFindings: told,
    totals: isOutrun ? 'changedSince' : 'computed',
    plan: null,
  });
  const count = (state: string): number => results.filter((result) => result.state === state).length;
  return {
    kind: 'computed',
    units: results.length,
    provisional: count('provisional'),
    unranked: count('invalid'),
    errors: findings.filter(({ severity }) => severity === 'error').length,
  };
}

/**
 * Makes numbers of scores that are numbers in disguise, or empties what can be none, and remembers how
 * to undo it, also where it is not known whether it was done.
 */
export async function makeNumbersJob(
  store: Store,
  useCase: JobUseCase,
  wanted: readonly CellPlace[] | 'all',
  kind: FixKind,
): Promise<Outcome> {
  const { makeNumbers, standingFixes } = await load(import('../makeNumbers'));
  const earlier = store.get().fixes;
  const remember = (begun: readonly NumberFix[]): void => {
    const again = new Set(begun.map(({ key }) => key));
    store.set({ fixes: [...begun, ...earlier.filter(({ key }) => !again.has(key))] });
  };
  let begun: readonly NumberFix[] = [];
  const fixes = await makeNumbers(useCase, wanted, kind, (planned) => {
    begun = planned;
  }).catch(async (error: unknown) => {
    // Where the workbook can be read it says which of them stand; where it cannot, any of them may.
    const after = await useCase.readAfter(error);
    if (after === 'unknown') remember(begun);
    else if (after !== 'asBefore') remember(standingFixes(after, useCase.language, begun));
    throw error;
  });
  remember(fixes);
  store.set(changedTotals(store.get()));
  return { kind: kind === 'number' ? 'madeNumbers' : 'emptied', count: fixes.length };
}

/** Makes the slips that tell each unit its result. */
export async function makeSlipsJob(useCase: JobUseCase): Promise<Outcome> {
  const { makeSlips } = await load(import('../makeSlips'));
  return { kind: 'slipsMade', ...(await makeSlips(useCase)) };
}

/** Puts scores back as they were entered. */
export async function undoNumbersJob(
  store: Store,
  useCase: JobUseCase,
  fixes: readonly NumberFix[],
): Promise<Outcome> {
  const { undoNumbers } = await load(import('../makeNumbers'));
  const undone = await undoNumbers(useCase, fixes);
  store.set({
    fixes: store.get().fixes.filter((fix) => !fixes.includes(fix)),
    ...changedTotals(store.get()),
  });
  return { kind: 'undone', count: undone.length, left: fixes.length - undone.length };
}
