import type { Finding } from '../domain/findings/finding';
import { makeFinding } from '../domain/findings/makeFinding';
import { scoreSheetName } from '../workbook/layout/bookNames';
import type { Write } from '../workbook/plan/writes';
import { planBook } from '../workbook/plan/planBook';
import { ledgerRowCount } from '../workbook/plan/planLedger';
import { planRemoved } from '../workbook/plan/planRemoved';
import { ROWS_ABOVE_DATA } from '../workbook/layout/table';
import { tableRecords } from '../workbook/snapshot/records';
import type { BookSnapshot } from '../workbook/snapshot/snapshot';
import { bookState, type BookState } from './bookState';
import { enteredScores, type EnteredScores } from './enteredScores';
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
  readonly findings: readonly Finding[];
  readonly writes: readonly Write[];
}

/**
 * Plans the score sheets from the definition tables; writes nothing.
 *
 * @throws WorkbookError `noDefinitions` before definitions were loaded, or what the host says
 */
export async function planGenerate(useCase: UseCase): Promise<GeneratePlan> {
  useCase.onProgress?.('reading');
  const snapshot = await useCase.workbook.read({ labels: true });
  useCase.onProgress?.('planning');
  const state = bookState(snapshot, useCase.language);
  const entered = enteredScores(snapshot, state.stored, state.layouts, state.definitions);
  const sheets = state.definitions.unitTypes.map(({ id }) => scoreSheetName(state.context.names, id));
  return {
    newSheets: sheets.filter((sheet) => !snapshot.sheets.includes(sheet)),
    updatedSheets: sheets.filter((sheet) => snapshot.sheets.includes(sheet)),
    scoreRows: [...state.layouts.values()]
      .flatMap(({ rows }) => rows)
      .filter(({ kind }) => kind === 'indicator').length,
    kept: entered.kept.size - entered.returned,
    returned: entered.returned,
    moved: entered.newlyRemoved.length,
    findings: entered.newlyRemoved.map((score) =>
      makeFinding('scoreMoved', {
        params: {
          unit: score.unit,
          indicator: score.indicator,
          entered: typeof score.score === 'object' ? JSON.stringify(score.score) : score.score.toString(),
          sheet: state.context.names.tables.removed,
        },
      }),
    ),
    writes: generateWrites(state, entered),
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
  // What loses its place is saved first: no fault after it can lose it.
  const removed = removedWrites(state, entered);
  const stale = state.stored.filter(({ unitType }) => unitType === null);
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
  return [
    ...removed,
    ...planBook(
      {
        definitions,
        layouts: state.layouts,
        stored: state.stored,
        sheets: snapshot.sheets,
        kept: entered.kept,
        formats: entered.formats,
        dates: entered.dates,
        ledgerRows: ledgerRows(snapshot),
        protectedSheets: protectedSheets(state),
        order: new Map(),
      },
      'everything',
      context,
    ),
    ...stale.map(({ sheet }): Write => ({ kind: 'deleteSheet', sheet })),
    ...(isNew ? [{ kind: 'order', sheets: standing } as const] : []),
    ...(isNew && standing[4] !== undefined ? [{ kind: 'activate', sheet: standing[4] } as const] : []),
  ];
}

function removedWrites(state: BookState, entered: EnteredScores): readonly Write[] {
  const table = state.snapshot.tables.removed;
  if (entered.removed.length === 0 && table === undefined) return [];
  const sheet = state.context.names.tables.removed;
  return [
    ...(table === undefined ? [{ kind: 'addSheet', sheet } as const] : []),
    ...planRemoved(
      entered.removed,
      (table?.values.length ?? ROWS_ABOVE_DATA) - ROWS_ABOVE_DATA,
      state.context,
    ),
  ];
}

/** Rows the ledger needs: what it has, more when entries come near its end. */
export function ledgerRows(snapshot: BookSnapshot): number {
  const { ledger } = snapshot.tables;
  if (ledger === undefined) return ledgerRowCount(0);
  const records = tableRecords(ledger, ['unit', 'item', 'tier', 'times', 'basis', 'date', 'enteredBy']);
  const last = (records.at(-1)?.index ?? -1) + 1;
  return Math.max(ledgerRowCount(last), ledger.values.length - ROWS_ABOVE_DATA);
}

/** Which of the book's sheets are protected now. */
export function protectedSheets(state: BookState): ReadonlySet<string> {
  const { ledger, ranking } = state.snapshot.tables;
  return new Set([
    ...state.stored.filter(({ isProtected }) => isProtected).map(({ sheet }) => sheet),
    ...[ledger, ranking].flatMap((table) => (table?.isProtected === true ? [table.sheet] : [])),
  ]);
}
