import type { UnitGone } from '../domain/matching/compareDefinitions';
import type { RenameProposal } from '../domain/matching/matchDefinitions';
import type { Finding } from '../domain/findings/finding';
import type { Language } from '../strings/texts';
import type { Entered } from '../workbook/excel/execute';
import { scoreSheetName, sheetsInOrder } from '../workbook/layout/bookNames';
import type { Write } from '../workbook/writes/writes';
import { planBook } from '../workbook/plan/planBook';
import type { BookSnapshot } from '../workbook/snapshot/snapshot';
import { bookPlanInput, openFirst } from './plan/bookPlanInput';
import type { BookState } from './book/bookState';
import { enteredScores, type EnteredScores } from './book/enteredScores';
import { followRenames, type FollowedState } from './book/followRenames';
import { lookedCells } from './examine/lookedCells';
import { lookedFindings } from './examine/lookedFindings';
import { replacedFormulas } from './examine/replacedFormulas';
import { goneSheets } from './examine/goneSheets';
import { formatFindings } from './examine/formatFindings';
import { entryFindings } from './examine/entryFindings';
import { plannedChanges, type PlannedChange } from './plan/plannedChanges';
import { removedWrites, staleSheets } from './plan/removedWrites';
import { upkeepWrites } from './plan/upkeepWrites';
import { carryOut } from './typed/carryOut';
import type { UseCase } from './useCase';

/** What generating will do, told before anything is written. */
export interface GeneratePlan {
  /** Names of sheets that will be new, and of those that stand already. */
  readonly newSheets: readonly string[];
  readonly updatedSheets: readonly string[];
  /** Rows for scores in all. */
  readonly scoreRows: number;
  /** Scores and remarks kept in their rows, brought back from 已移出, and moved there. */
  readonly kept: number;
  readonly returned: number;
  readonly moved: number;
  /** What became of the indicators since the score sheets were made; null where there are none yet. */
  readonly changes: readonly PlannedChange[] | null;
  readonly unitsGone: readonly UnitGone[];
  /** Renames found by likeness; they are followed once `planGenerate` is told that they are accepted. */
  readonly proposals: readonly RenameProposal[];
  readonly findings: readonly Finding[];
  readonly writes: readonly Write[];
  /** Ids of the proposed renames that a person confirmed. */
  readonly accepted: ReadonlySet<string>;
  /** What the plan was made from. */
  readonly snapshot: BookSnapshot;
  readonly state: BookState;
}

/** What generating tells beside its plan. */
export interface GenerateResult {
  /** What was typed meanwhile and has no place any more. */
  readonly late: readonly Finding[];
  /** Formulas that somebody had written over. */
  readonly restored: readonly Finding[];
}

/**
 * Plans the score sheets from the definition tables; writes nothing.
 *
 * @param accepted ids of proposed renames that a person confirmed: their scores follow
 * @throws BookError as `bookState`; WorkbookError what the host says
 */
export async function planGenerate(
  useCase: UseCase,
  accepted: ReadonlySet<string> = new Set(),
): Promise<GeneratePlan> {
  useCase.onProgress?.('reading');
  const snapshot = await useCase.workbook.read({ labels: true });
  useCase.onProgress?.('planning');
  const followed = followRenames(snapshot, useCase.language, accepted);
  await useCase.takeTurn?.();
  return planFollowed(followed, snapshot, accepted);
}

/** The plan for a workbook that was read with labels. Pure. @throws BookError as `bookState` */
export function planSheets(
  snapshot: BookSnapshot,
  language: Language,
  accepted: ReadonlySet<string>,
): GeneratePlan {
  return planFollowed(followRenames(snapshot, language, accepted), snapshot, accepted);
}

function planFollowed(
  { state, comparison }: FollowedState,
  snapshot: BookSnapshot,
  accepted: ReadonlySet<string>,
): GeneratePlan {
  const entered = enteredScores(snapshot, state.stored, state.layouts, state.definitions);
  const sheets = state.definitions.unitTypes.map(({ id }) => scoreSheetName(state.context.names, id));
  return {
    newSheets: sheets.filter((sheet) => !snapshot.sheets.includes(sheet)),
    updatedSheets: sheets.filter((sheet) => snapshot.sheets.includes(sheet)),
    scoreRows: [...state.layouts.values()]
      .flatMap(({ rows }) => rows)
      .filter(({ kind }) => kind === 'indicator').length,
    kept: entered.standing.length,
    returned: entered.returning.length,
    moved: entered.newlyRemoved.length,
    changes: comparison === null ? null : plannedChanges(comparison.changes, state.stored),
    unitsGone: comparison?.unitsGone ?? [],
    proposals: comparison?.proposals ?? [],
    findings: [
      ...goneSheets(snapshot, state.definitions.unitTypes, state.stored, state.context.language),
      ...formatFindings(state, 'restored'),
      ...entryFindings(state, entered),
    ],
    writes: generateWrites(state, entered),
    accepted,
    snapshot,
    state,
  };
}

/** Carries a plan out; generating again after a fault finishes the job. */
export async function generate(useCase: UseCase, plan: GeneratePlan): Promise<GenerateResult> {
  const { state, snapshot, writes } = plan;
  const looks = lookedCells(state);
  let entered: readonly Entered[] = [];
  useCase.onProgress?.('writing', 0);
  const late = await carryOut(useCase, snapshot, writes, {
    calculate: true,
    looks,
    onLooked: (cells) => {
      entered = cells;
    },
  });
  // Texts that the definitions give otherwise by now are what sheets are generated for.
  const seen = lookedFindings(state, looks, entered, { formulas: 'restored', texts: 'restored' }).filter(
    ({ code }) => code !== 'shownTextsDiffer',
  );
  return { late, restored: [...replacedFormulas(state, 'restored'), ...seen] };
}

function generateWrites(state: BookState, entered: EnteredScores): readonly Write[] {
  const { context, snapshot } = state;
  const { tables, scores } = context.names;
  const removed = removedWrites(state, entered);
  const stale = staleSheets(state);
  const wanted = sheetsInOrder(context.names);
  const isNew = wanted.some((sheet) => !snapshot.sheets.includes(sheet));
  const scoreSheets = [...scores.values()];
  const shown = scoreSheets.find((sheet) => !snapshot.sheets.includes(sheet)) ?? scoreSheets[0];
  const standing = wanted.filter(
    (sheet) =>
      snapshot.sheets.includes(sheet) || [...scoreSheets, tables.ledger, tables.ranking].includes(sheet),
  );
  const writes = [
    ...removed.before,
    ...upkeepWrites(state),
    ...planBook(bookPlanInput(state, entered, new Map()), 'everything', context),
    ...stale.map(({ sheet }): Write => ({ kind: 'deleteSheet', sheet })),
    ...removed.after,
    ...(isNew && shown !== undefined ? [{ kind: 'activate', sheet: shown } as const] : []),
  ];
  const added = writes.map(({ kind }) => kind).lastIndexOf('addSheet') + 1;
  return openFirst(
    [
      ...writes.slice(0, added),
      ...(isNew ? [{ kind: 'order', sheets: standing } as const] : []),
      ...writes.slice(added),
    ],
    snapshot,
  );
}
