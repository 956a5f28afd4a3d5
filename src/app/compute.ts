import type { Finding } from '../domain/findings/finding';
import type { UnitResult } from '../domain/scoring/computeResults';
import { computedBookWrites } from './plan/computedBookWrites';
import { needsRebuild } from './plan/removedWrites';
import { bookState, type BookState } from './book/bookState';
import { listFindings, type CheckResult } from './check';
import { findingWrites } from './findingSheet';
import { compareFigures } from './examine/compareFigures';
import { enteredScores } from './book/enteredScores';
import { unexplainedFigures } from './examine/differingRows';
import { examine } from './examine/examine';
import { lookedCells } from './examine/lookedCells';
import { lookedFindings } from './examine/lookedFindings';
import { followRenames } from './book/followRenames';
import { entryFindings } from './examine/entryFindings';
import { progressOf } from './examine/progress';
import { structureFindings } from './examine/structureFindings';
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
  const writes = computedBookWrites(state, entered, results);
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
