import type { Finding } from '../domain/findings/finding';
import type { UnitResult } from '../domain/scoring/computeResults';
import { isRanked } from '../domain/scoring/resultState';
import { planBook } from '../workbook/plan/planBook';
import type { RankingOrder } from '../workbook/plan/planRanking';
import type { Write } from '../workbook/writes/writes';
import { bookPlanInput, openFirst } from './plan/bookPlanInput';
import { bookState, type BookState } from './book/bookState';
import { listFindings, type CheckResult } from './check';
import { findingWrites } from './findingSheet';
import { compareFigures } from './examine/compareFigures';
import { enteredScores, type EnteredScores } from './book/enteredScores';
import { unexplainedFigures } from './examine/differingRows';
import { examine } from './examine/examine';
import { lookedCells } from './examine/lookedCells';
import { lookedFindings } from './examine/lookedFindings';
import { followRenames } from './book/followRenames';
import { entryFindings } from './examine/entryFindings';
import { progressOf } from './examine/progress';
import { releasedName, removedWrites, needsRebuild, staleSheets } from './plan/removedWrites';
import { inTheirOrder } from './plan/sheetOrder';
import { structureFindings } from './examine/structureFindings';
import { upkeepWrites } from './plan/upkeepWrites';
import { carryOut, whileItStands } from './typed/carryOut';
import type { UseCase } from './useCase';
import type { Entered } from '../workbook/excel/execute';
import { WorkbookError } from '../workbook/excel/workbookError';
import { matchesLayout } from '../workbook/snapshot/readScores';
import type { BookSnapshot } from '../workbook/snapshot/snapshot';

/** What computing found. */
export interface ComputeResult extends CheckResult {
  /** Whether scores changed while it was at work, so that the ranking may be sorted by earlier ones. */
  readonly isOutrun: boolean;
}

/**
 * Computes totals: writes the live formulas of every computed cell again (restoring what was
 * overwritten), sorts the ranking, reads Excel's figures back and compares them with its own.
 * A difference is a finding.
 *
 * @param earlier what the same job found ahead of computing, which is listed and told too
 * @throws BookError as `bookState`; WorkbookError what the host says
 */
export async function compute(useCase: UseCase, earlier: readonly Finding[] = []): Promise<ComputeResult> {
  try {
    return await whileItStands(useCase, { labels: true, isHeard: true }, (snapshot) =>
      computeOnce(useCase, snapshot, earlier),
    );
  } finally {
    await useCase.workbook.forget();
  }
}

async function computeOnce(
  useCase: UseCase,
  read: BookSnapshot,
  earlier: readonly Finding[],
): Promise<ComputeResult> {
  const { state } = followRenames(read, useCase.language);
  useCase.onProgress?.('planning');
  await useCase.takeTurn?.();
  const { snapshot, definitions, stored, layouts } = state;
  const entered = enteredScores(snapshot, stored, layouts, definitions);
  // What comes back from 已移出 counts already for the order in which units are listed.
  const isRebuilt = needsRebuild(state, entered);
  const before = examine(state, isRebuilt ? entered.returning : []);
  const { results } = before;
  const structure = structureFindings(state, true);
  const done = [
    ...structure,
    ...unexplainedFigures(state, before, structure, 'restored'),
    ...entryFindings(state, entered),
  ];
  await useCase.takeTurn?.();
  const writes = computeWrites(state, entered, results);
  useCase.onProgress?.('writing', 0);
  const looks = lookedCells(state);
  let looked: readonly Entered[] = [];
  const late = await carryOut(useCase, snapshot, writes, {
    calculate: true,
    looks,
    onLooked: (cells) => {
      looked = cells;
    },
  });
  const seen = lookedFindings(state, looks, looked, {
    formulas: 'restored',
    texts: isRebuilt ? 'restored' : 'found',
  });
  useCase.onProgress?.('verifying');
  const after = bookState(await useCase.workbook.readAgain(), useCase.language);
  requireRows(after);
  await useCase.takeTurn?.();
  const examination = examine(after);
  const differences: readonly Finding[] = compareFigures(after, examination.results);
  const listed = listFindings(after, [
    ...earlier,
    ...differences,
    ...done,
    ...seen,
    ...late,
    ...examination.findings,
  ]);
  await useCase.takeTurn?.();
  const report = findingWrites(after, listed);
  useCase.onProgress?.('reporting');
  await useCase.workbook.execute(report);
  return {
    definitions: after.definitions,
    findings: listed.map(({ finding }) => finding),
    results: examination.results,
    progress: progressOf(after.definitions, examination),
    state: after,
    examination,
    told: [...earlier, ...differences, ...done.filter(isGone), ...seen, ...late],
    isOutrun: !sameOutcome(results, examination.results),
  };
}

/** Whether a finding is about something that stands no more once it was computed. */
function isGone({ code, params }: Finding): boolean {
  return (
    code === 'tableGone' ||
    ('variant' in params && params.variant === 'restored') ||
    code === 'sheetMissing' ||
    code === 'scoreMoved' ||
    code === 'formulaNotFollowed'
  );
}

/** @throws WorkbookError where rows were inserted or deleted since they were put in order: the figures are not theirs */
function requireRows({ stored, layouts }: BookState): void {
  for (const [type, layout] of layouts) {
    const sheet = stored.find(({ unitType }) => unitType === type);
    if (sheet === undefined || !matchesLayout(sheet, layout)) {
      throw new WorkbookError('sheetGone', sheet?.sheet ?? layout.type.name);
    }
  }
}

function sameOutcome(before: readonly UnitResult[], after: readonly UnitResult[]): boolean {
  const outcomes = (results: readonly UnitResult[]): string =>
    JSON.stringify(
      results.map(({ unit, final, standing, rank, state }) => [unit, final, standing, rank, state]),
    );
  return outcomes(before) === outcomes(after);
}

/**
 * The computed cells alone where every row stands in its place; otherwise all score sheets anew,
 * and what has no place goes to 已移出 as it does when sheets are generated.
 */
function computeWrites(
  state: BookState,
  entered: EnteredScores,
  results: readonly UnitResult[],
): readonly Write[] {
  const rebuilt = needsRebuild(state, entered);
  const removed = rebuilt ? removedWrites(state, entered) : { before: [], after: releasedName(state) };
  const writes = [
    ...removed.before,
    ...upkeepWrites(state),
    ...planBook(
      bookPlanInput(state, entered, rankingOrder(results)),
      rebuilt ? 'everything' : 'computed',
      state.context,
    ),
    ...staleSheets(state).map(({ sheet }): Write => ({ kind: 'deleteSheet', sheet })),
    ...removed.after,
  ];
  return openFirst(inTheirOrder(writes, state.snapshot.sheets, state.context.names), state.snapshot);
}

/** Best first; units without a rank last; equal ones in the order of the document. */
function rankingOrder(results: readonly UnitResult[]): RankingOrder {
  const order = new Map<string, readonly string[]>();
  for (const type of new Set(results.map(({ unitType }) => unitType))) {
    const ranked = results
      .filter(({ unitType }) => unitType === type)
      .sort((left, right) => Number(isLast(left)) - Number(isLast(right)) || right.standing - left.standing);
    order.set(
      type,
      ranked.map(({ unit }) => unit),
    );
  }
  return order;
}

function isLast({ state }: UnitResult): boolean {
  return !isRanked(state);
}
