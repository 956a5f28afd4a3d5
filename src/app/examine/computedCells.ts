import type { CellPlace } from '../../domain/findings/finding';
import { pointsFromNumber, type Points } from '../../domain/points/points';
import { cellAddress } from '../../workbook/formulas/address';
import { LEDGER_COLUMNS } from '../../workbook/layout/columns';
import { FIRST_TABLE_ROW, layoutRanking, RANKING_COLUMNS } from '../../workbook/layout/rankingSheet';
import type { ScoreRow, ScoreSheetLayout } from '../../workbook/layout/scoreSheet';
import { columnIndex, FIRST_ROW, ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { ledgerCheckTexts } from '../../workbook/plan/planLedger';
import { sameFormula } from '../../workbook/formulas/formulaShape';
import { shownFormulas } from '../../workbook/formulas/ledgerFormulas';
import { rankingCells } from '../../workbook/plan/planRanking';
import { computedRows } from '../../workbook/plan/computedRows';
import { matchesLayout, type StoredRow, type StoredSheet } from '../../workbook/snapshot/readScores';
import type { TableSnapshot, Value } from '../../workbook/snapshot/snapshot';
import type { CellWrite } from '../../workbook/writes/writes';
import type { BookState } from '../book/bookState';
import { ledgerReadings } from './examineLedger';
import { notAssessing } from '../book/notAssessing';
import { LEDGER_SHOWN, placeOf, SCORE_COMPUTED, steadyLedger, steadyList, steadyScores } from './steadyCells';
import { hasFactors, standingLedger } from '../book/standingLedger';
import { isFormula } from '../../workbook/snapshot/isFormula';

/** A cell that a formula of ours fills, and what stands there. */
export interface ComputedCell {
  /** Cells of one kind and type have formulas that differ in nothing but the rows and texts they name. */
  readonly kind: string;
  /** Id of its unit type; empty where it belongs to none. */
  readonly type: string;
  /** Zero-based. */
  readonly row: number;
  readonly place: () => CellPlace;
  readonly stands: Value;
  readonly own: string;
}

/** All cells that formulas of ours fill, as far as the snapshot holds their formulas. */
export function computedCells(state: BookState): readonly ComputedCell[] {
  return [...ofScores(state), ...ofRanking(state), ...ofLedger(state)];
}

/** All that {@link computedCells} of a book depend on: what is typed into other cells changes none of it. */
export function computedSources(state: BookState): readonly unknown[] {
  const { definitions, layouts, context, tables, snapshot } = state;
  const entries = ledgerReadings(state).map(({ record }) => record.index);
  return [
    definitions,
    layouts,
    context,
    tables,
    snapshot.tables.ranking,
    snapshot.rankingFormulas,
    steadyLedger(definitions, snapshot.ledgerFormulas),
    steadyList(context, entries),
    steadyList(definitions, insertedRows(snapshot.tables.ledger)),
    hasFactors(state),
    [...notAssessing(state)].join(' '),
    ...placeOf(snapshot.tables.ledger),
    ...snapshot.scores.map((table) => steadyScores(table.keys, table)),
  ];
}

function ofScores(state: BookState): readonly ComputedCell[] {
  const { layouts, definitions, context } = state;
  const standing = standingLedger(state);
  const ledger = standing ?? { sheet: '', firstRow: FIRST_ROW, rows: 1 };
  const sources = { ledger, rankingEndRow: layoutRanking(definitions, context.settings).endRow };
  return [...layouts].flatMap(([type, layout]) => {
    const sheet = standingSheet(state, type);
    if (sheet === null) return [];
    const computed = computedRows(layout, sources, context);
    const before = layoutBefore(layout, sheet);
    const computedBefore = before === null ? computed : computedRows(before, sources, context);
    return SCORE_COMPUTED.flatMap((column) =>
      layout.rows.flatMap(({ kind, row }, index): readonly ComputedCell[] => {
        const cell = sheet.rows[index];
        const now = formulaOf(computed[index]?.[column]);
        const then = formulaOf(computedBefore[index]?.[column]);
        if (
          cell === undefined ||
          now === null ||
          then === null ||
          ((kind === 'deduction' || kind === 'bonus') && standing === null)
        )
          return [];
        const stands = cell.formula(column);
        const own = typeof stands === 'string' && sameFormula(stands, then) ? then : now;
        return [{ kind: `${kind} ${column}`, type, row, place: () => cell.place(column), stands, own }];
      }),
    );
  });
}

/**
 * The layout with the caps that stand on its sheet; null where they are those of the definitions. A cap that was cleared
 * or given since makes other formulas, and nobody replaced those that stand.
 */
function layoutBefore(layout: ScoreSheetLayout, sheet: StoredSheet): ScoreSheetLayout | null {
  const rows = layout.rows.map((row, index): ScoreRow => {
    if (row.kind !== 'indicator') return row;
    const cap = pointsStanding(sheet.rows[index]);
    return (cap === null) === (row.indicator.cap === null)
      ? row
      : { ...row, indicator: { ...row.indicator, cap } };
  });
  return rows.every((row, index) => row === layout.rows[index]) ? null : { ...layout, rows };
}

/** The score sheet of a type, where its rows are those that the definitions ask for. */
function standingSheet({ layouts, stored }: BookState, type: string): StoredSheet | null {
  const layout = layouts.get(type);
  const sheet = stored.find(({ unitType }) => unitType === type);
  return layout === undefined || sheet === undefined || !matchesLayout(sheet, layout) ? null : sheet;
}

function pointsStanding(row: StoredRow | undefined): Points | null {
  const cap = row?.value('cap');
  return typeof cap === 'number' ? pointsFromNumber(cap) : null;
}

/** The ranking in the order in which it stands, which people may have changed. */
function ofRanking(state: BookState): readonly ComputedCell[] {
  const { snapshot, definitions, layouts, tables, context } = state;
  const { ranking } = snapshot.tables;
  if (ranking?.row !== FIRST_TABLE_ROW || ranking.column !== 0) return [];
  const layout = layoutRanking(definitions, context.settings);
  const unitAt = (row: number): string =>
    String(ranking.values[row - FIRST_TABLE_ROW]?.[RANKING_COLUMNS.key]);
  const order = new Map(
    layout.tables.map(({ type, firstRow }) => [
      type.id,
      type.units.map((_, index) => unitAt(firstRow + index)),
    ]),
  );
  const planned = rankingCells(
    { definitions, layouts, order, tables, notAssessing: notAssessing(state) },
    context,
  );
  return layout.tables.flatMap(({ type, headerRow, firstRow }) => {
    const units = new Set(order.get(type.id));
    // Another language, or figures that came or went since: computing makes the table anew.
    if (!sameTexts(planned[headerRow - FIRST_TABLE_ROW], ranking.values[headerRow - FIRST_TABLE_ROW]))
      return [];
    // Where rows of its score sheet were moved, its references went with them.
    if (standingSheet(state, type.id) === null) return [];
    if (units.size !== type.units.length || !type.units.every(({ id }) => units.has(id))) return [];
    return type.units.flatMap((_, index) => {
      const row = firstRow + index;
      return (planned[row - FIRST_TABLE_ROW] ?? []).flatMap((cell, column): readonly ComputedCell[] => {
        const own = formulaOf(cell);
        if (own === null) return [];
        const stands = snapshot.rankingFormulas[row - FIRST_TABLE_ROW]?.[column] ?? '';
        const place = (): CellPlace => ({ sheet: ranking.sheet, cell: cellAddress(row, column) });
        return [{ kind: `ranking ${column}`, type: type.id, row, place, stands, own }];
      });
    });
  });
}

function sameTexts(left: readonly CellWrite[] = [], right: readonly Value[] = []): boolean {
  return left.length === right.length && left.every((text, index) => text === right[index]);
}

/** Comes to a number in every row that has its formulas. */
const RAW = columnIndex(LEDGER_COLUMNS, 'raw');

/** Rows of the register, from its first, that somebody inserted: they have no formulas until an entry needs them. */
function insertedRows(ledger: TableSnapshot | undefined): readonly number[] {
  const rows = ledger?.values.slice(ROWS_ABOVE_DATA) ?? [];
  return rows.flatMap((row, index) => (row[RAW] === '' ? [index] : []));
}

/** What is seen of the register. Figures in place of it are told apart elsewhere in rows that hold an entry. */
function ofLedger(state: BookState): readonly ComputedCell[] {
  const { tables, snapshot, context } = state;
  const ledger = standingLedger(state);
  if (ledger === null) return [];
  const texts = ledgerCheckTexts(context);
  const sources = {
    ledger,
    negative: tables.negative,
    hasFactors: hasFactors(state),
    leavesUnproved: state.settings.evidence === 'leaveOut',
  };
  const entries = new Set(ledgerReadings(state).map(({ record }) => record.index));
  const inserted = new Set(insertedRows(snapshot.tables.ledger));
  return Array.from({ length: ledger.rows }, (_, index) => index).flatMap((index) => {
    const row = ledger.firstRow + index;
    const own = shownFormulas(row, sources, texts);
    return LEDGER_SHOWN.flatMap((column): readonly ComputedCell[] => {
      const at = columnIndex(LEDGER_COLUMNS, column);
      const stands = snapshot.ledgerFormulas[index + ROWS_ABOVE_DATA]?.[at] ?? '';
      if (entries.has(index) ? !isFormula(stands) : stands === '' && inserted.has(index)) return [];
      const place = (): CellPlace => ({ sheet: ledger.sheet, cell: cellAddress(row, at) });
      return [{ kind: `ledger ${column}`, type: '', row, place, stands, own: own[column] }];
    });
  });
}

function formulaOf(cell: CellWrite | undefined): string | null {
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : null;
}
