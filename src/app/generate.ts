import type { UnitGone } from '../domain/definitions/compareDefinitions';
import type { RenameProposal } from '../domain/definitions/matchDefinitions';
import type { Finding } from '../domain/findings/finding';
import { makeFinding } from '../domain/findings/makeFinding';
import type { Language } from '../strings/texts';
import { scoreSheetName } from '../workbook/layout/bookNames';
import { claimNames } from '../workbook/plan/claimNames';
import { LEDGER_COLUMNS, type LedgerColumn } from '../workbook/layout/columns';
import type { Area, Write } from '../workbook/plan/writes';
import { planBook } from '../workbook/plan/planBook';
import { ledgerRowCount } from '../workbook/plan/planLedger';
import type { RemovedScore } from '../workbook/plan/planRemoved';
import { ROWS_ABOVE_DATA } from '../workbook/layout/table';
import { tableRecords } from '../workbook/snapshot/records';
import type { BookSnapshot } from '../workbook/snapshot/snapshot';
import type { BookState } from './bookState';
import { enteredScores, type EnteredScores } from './enteredScores';
import { followRenames, type FollowedState } from './followRenames';
import { plannedChanges, type PlannedChange } from './plannedChanges';
import { removedWrites, staleSheets } from './removedWrites';
import { upkeepWrites } from './upkeepWrites';
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
}

/**
 * Plans the score sheets from the definition tables; writes nothing.
 *
 * @param accepted ids of proposed renames that a person confirmed: their scores follow
 * @throws WorkbookError `noDefinitions` before definitions were loaded, or what the host says
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

/** The plan for a workbook that was read with labels. Pure. @throws WorkbookError as {@link planGenerate} */
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
    findings: entered.newlyRemoved.map((score) =>
      makeFinding('scoreMoved', {
        params: {
          unit: score.unit,
          indicator: score.indicator,
          entered: textOf(score),
          sheet: state.context.names.tables.removed,
        },
      }),
    ),
    writes: generateWrites(state, entered),
    accepted,
    snapshot,
  };
}

/** Carries a plan out; generating again after a fault finishes the job. */
export async function generate(useCase: UseCase, plan: GeneratePlan): Promise<void> {
  useCase.onProgress?.('writing', 0);
  await useCase.workbook.execute(plan.writes, {
    calculate: true,
    onProgress: (share) => useCase.onProgress?.('writing', share),
    ...(useCase.signal === undefined ? {} : { signal: useCase.signal }),
  });
}

function generateWrites(state: BookState, entered: EnteredScores): readonly Write[] {
  const { definitions, context, snapshot } = state;
  const { tables, scores } = context.names;
  const removed = removedWrites(state, entered);
  const stale = staleSheets(state);
  const wanted = [
    tables.about,
    tables.indicators,
    tables.units,
    tables.negative,
    ...scores.values(),
    tables.ledger,
    tables.ranking,
    tables.findings,
  ];
  const isNew = wanted.some((sheet) => !snapshot.sheets.includes(sheet));
  const standing = wanted.filter(
    (sheet) =>
      snapshot.sheets.includes(sheet) || [...scores.values(), tables.ledger, tables.ranking].includes(sheet),
  );
  const writes = [
    ...removed.before,
    ...upkeepWrites(state),
    ...planBook(
      {
        definitions,
        layouts: state.layouts,
        stored: state.stored,
        sheets: snapshot.sheets,
        kept: entered.kept,
        formats: entered.formats,
        dates: entered.dates,
        ledgerRows: ledgerRows(state),
        tables: state.tables,
        rankingArea: rankingArea(snapshot),
        protectedSheets: protectedSheets(state),
        order: new Map(),
      },
      'everything',
      context,
    ),
    ...stale.map(({ sheet }): Write => ({ kind: 'deleteSheet', sheet })),
    ...removed.after,
    ...(isNew && standing[4] !== undefined ? [{ kind: 'activate', sheet: standing[4] } as const] : []),
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

/** A plan as it is carried out: sheets opened first (where a password stops that, nothing is changed), tables named. */
export function openFirst(writes: readonly Write[], snapshot: BookSnapshot): readonly Write[] {
  const opening = writes.filter(({ kind }) => kind === 'unprotect');
  const { removed } = snapshot.tables;
  return claimNames(
    [
      ...(removed?.isProtected === true ? [{ kind: 'unprotect', sheet: removed.sheet } as const] : []),
      ...opening,
      ...writes.filter(({ kind }) => kind !== 'unprotect'),
    ],
    snapshot.names,
  );
}

/** What a moved entry says, in a finding. */
function textOf({ score, formula }: RemovedScore): string {
  if (formula !== '') return formula;
  return typeof score === 'object' && score !== null ? JSON.stringify(score) : String(score);
}

/** Rows the ledger needs: what it has, more when entries come near its end. */
export function ledgerRows({ snapshot, definitions }: BookState): number {
  const { ledger } = snapshot.tables;
  const units = definitions.unitTypes.reduce((sum, type) => sum + type.units.length, 0);
  if (ledger === undefined) return ledgerRowCount(0, units);
  const records = tableRecords<LedgerColumn>(ledger, TYPED);
  const last = (records.at(-1)?.index ?? -1) + 1;
  return Math.max(ledgerRowCount(last, units), ledger.values.length - ROWS_ABOVE_DATA);
}

const TYPED = LEDGER_COLUMNS.flatMap(({ code, typed }) => (typed === true ? [code] : []));

/** What the ranking's table covers now; null where it does not stand. */
export function rankingArea({ tables: { ranking } }: BookSnapshot): Area | null {
  if (ranking === undefined) return null;
  const { row, column, values } = ranking;
  return { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
}

/** Which of the book's sheets are protected now. */
export function protectedSheets(state: BookState): ReadonlySet<string> {
  const { ledger, ranking } = state.snapshot.tables;
  return new Set([
    ...state.stored.filter(({ isProtected }) => isProtected).map(({ sheet }) => sheet),
    ...[ledger, ranking].flatMap((table) => (table?.isProtected === true ? [table.sheet] : [])),
  ]);
}
