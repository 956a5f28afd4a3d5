import type { LedgerPlace } from '../../workbook/formulas/places';
import { LEDGER_COLUMNS, type LedgerColumn } from '../../workbook/layout/columns';
import { FIRST_ROW, ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { claimNames } from '../../workbook/writes/claimNames';
import type { BookPlanInput } from '../../workbook/plan/planBook';
import { ledgerRowCount } from '../../workbook/plan/planLedger';
import type { RankingOrder } from '../../workbook/plan/planRanking';
import type { Area, Write } from '../../workbook/writes/writes';
import { tableRecords } from '../../workbook/snapshot/records';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import { ledgerColumns } from '../../workbook/layout/usedColumns';
import type { BookState } from '../book/bookState';
import { notAssessing } from '../book/notAssessing';
import { hasFactors, standingLedger } from '../book/standingLedger';
import type { EnteredScores } from '../book/enteredScores';

/**
 * What score sheets, ledger and ranking are planned from, whichever button asks for it.
 *
 * @param toCome how many entries the ledger is to have room for below its last one
 */
export function bookPlanInput(
  state: BookState,
  entered: EnteredScores,
  order: RankingOrder,
  toCome = 0,
): BookPlanInput {
  const { definitions, layouts, stored, tables, snapshot } = state;
  const ledger = ledgerPlace(state, toCome);
  return {
    definitions,
    layouts,
    stored,
    tables,
    order,
    sheets: snapshot.sheets,
    kept: entered.kept,
    formats: entered.formats,
    converted: entered.converted,
    notAssessing: notAssessing(state),
    ledger,
    ledgerGrows:
      ledger.rows > (snapshot.tables.ledger?.values.length ?? 0) - ROWS_ABOVE_DATA || !hasItsColumns(state),
    hasFactors: hasFactors(state),
    ledgerWidth: snapshot.tables.ledger?.values[0]?.length ?? null,
    freeColumns: {
      ledger: snapshot.tables.ledger?.freeColumns ?? 0,
      ranking: snapshot.tables.ranking?.freeColumns ?? 0,
    },
    rankingArea: rankingArea(snapshot),
    protectedSheets: protectedSheets(state),
  };
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

/** The ledger where it stands, with the rows it needs: those it has, more when entries come near its end. */
function ledgerPlace(state: BookState, toCome: number): LedgerPlace {
  const { snapshot, definitions, context } = state;
  const standing = standingLedger(state);
  if (standing === null || snapshot.tables.ledger === undefined) {
    return { sheet: context.names.tables.ledger, firstRow: FIRST_ROW, rows: ledgerRowCount(0, definitions) };
  }
  const records = tableRecords<LedgerColumn>(snapshot.tables.ledger, TYPED);
  const last = (records.at(-1)?.index ?? -1) + 1;
  const rows = Math.max(ledgerRowCount(last + toCome, definitions), standing.rows);
  return { ...standing, rows, filledRows: last };
}

/** Whether the ledger has the columns that the lists ask for, and no others. */
function hasItsColumns(state: BookState): boolean {
  const { snapshot, tables } = state;
  const standing = snapshot.tables.ledger?.values[0] ?? [];
  const wanted = ledgerColumns(tables.negative.columns, hasFactors(state));
  return wanted.length === standing.length && wanted.every(({ code }, at) => standing[at] === code);
}

const TYPED = LEDGER_COLUMNS.flatMap(({ code, typed }) => (typed === true ? [code] : []));

/** What the ranking's table covers now; null where it does not stand. */
function rankingArea({ tables: { ranking } }: BookSnapshot): Area | null {
  if (ranking === undefined) return null;
  const { row, column, values } = ranking;
  return { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
}

/** Which of the book's sheets are protected now. */
function protectedSheets(state: BookState): ReadonlySet<string> {
  const { ledger, ranking } = state.snapshot.tables;
  return new Set([
    ...state.stored.filter(({ isProtected }) => isProtected).map(({ sheet }) => sheet),
    ...[ledger, ranking].flatMap((table) => (table?.isProtected === true ? [table.sheet] : [])),
  ]);
}
