import { caselessText } from '../../domain/text/tidyText';
import { tierNames } from '../../domain/deductions/negativeLabels';
import type { Definitions } from '../../domain/definitions/definitions';
import { hasBonuses, listItems } from '../../domain/definitions/listItems';
import { sheetText } from '../../strings/texts';
import { absoluteArea, cellAddress, sheetPrefix } from '../formulas/address';
import { LEDGER_CHECKS, LEDGER_CODES } from '../formulas/formulaCodes';
import { distinctFormula } from '../formulas/distinctNames';
import { goodTimes, LEDGER_COMPUTED, ledgerFormulas, registerName } from '../formulas/ledgerFormulas';
import type { LedgerPlace, LedgerSources } from '../formulas/places';
import { LEDGER_COLUMNS, type LedgerColumn, type NegativeColumn, type UnitColumn } from '../layout/columns';
import { TABLE_NAMES } from '../layout/names';
import { ledgerColumns } from '../layout/usedColumns';
import { PALETTE, TAB_COLORS } from '../layout/palette';
import { columnIndex, FIRST_ROW } from '../layout/table';
import { titleText, type PlanContext } from './context';
import { frameWrites, tableArea } from './frame';
import type { LookupTable, LookupTables } from './lookupTables';
import type { Area, CellWrite, Validation, Write } from '../writes/writes';

/** Rows the ledger has at first, by the number of units: each row has formulas, which a small book need not carry. */
const ROWS_PER_UNIT = 4;
const FEWEST_ROWS = 20;
const MOST_ROWS_AT_FIRST = 120;

/**
 * Rows of the ledger, given the last row (counted from 1) that holds an entry; it grows by as many as
 * it has at first when fewer than half are empty. No fewer than the tiers whose names they hold.
 */
export function ledgerRowCount(lastEntry: number, definitions: Definitions): number {
  const units = definitions.unitTypes.reduce((sum, type) => sum + type.units.length, 0);
  const fewest = Math.max(FEWEST_ROWS, tierNames(listItems(definitions)).length);
  const first = Math.max(fewest, Math.min(MOST_ROWS_AT_FIRST, units * ROWS_PER_UNIT));
  return Math.max(first, Math.ceil((lastEntry * 2) / first) * first);
}

/** What a ledger is made from. */
export interface LedgerContent {
  readonly definitions: Definitions;
  readonly tables: LookupTables;
  readonly ledger: LedgerPlace;
  /** Whether the ledger has, or is to have, a column of factors. */
  readonly hasFactors: boolean;
}

/** What the column of checks says, by code. */
export function ledgerCheckTexts({ language }: PlanContext): readonly string[] {
  return LEDGER_CHECKS.map((key) => (key === null ? '' : sheetText(language, key)));
}

/** The hidden columns and formulas of the ledger, column by column. What staff typed is not touched. */
export function ledgerComputedWrites(content: LedgerContent, context: PlanContext): readonly Write[] {
  const { definitions, tables, ledger } = content;
  const tiers = tierNames(listItems(definitions));
  const sources: LedgerSources = {
    units: tables.units,
    negative: tables.negative,
    ledger,
    sameEventOnce: context.settings.sameEventOnce,
    hasFactors: content.hasFactors,
    leavesUnproved: context.settings.evidence === 'leaveOut',
  };
  const texts = ledgerCheckTexts(context);
  const formulas = Array.from({ length: ledger.rows }, (_, index) =>
    ledgerFormulas(ledger.firstRow + index, sources, texts),
  );
  const column = (code: LedgerColumn, cells: readonly CellWrite[]): Write => ({
    kind: 'cells',
    sheet: ledger.sheet,
    row: ledger.firstRow,
    column: columnIndex(LEDGER_COLUMNS, code),
    values: cells.map((cell) => [cell]),
  });
  const columns = new Set(ledgerColumns(tables.negative.columns, content.hasFactors).map(({ code }) => code));
  return [
    ...LEDGER_COMPUTED.filter((code) => columns.has(code) && formulas[0]?.[code] !== '').map((code) =>
      column(
        code,
        formulas.map((row) => ({ formula: row[code] })),
      ),
    ),
    column('tierName', namesColumn(tiers, tables.units, ledger)),
    { kind: 'printArea', sheet: ledger.sheet, area: printedArea(ledger, columns.size) },
  ];
}

/** Rows below the last entry that are printed, for what is typed before the area is set again. */
const PRINTED_SPARE = 24;

/** From the title to some rows below the last entry: the others would be empty pages. */
function printedArea({ firstRow, rows, filledRows = 0 }: LedgerPlace, columns: number): Area {
  return { row: 0, column: 0, rows: firstRow + Math.min(rows, filledRows + PRINTED_SPARE), columns };
}

/** The names of tiers, which a list is taken from, then those of the units, by which it is seen that none stands twice. */
function namesColumn(
  tiers: readonly string[],
  units: LookupTable,
  ledger: LedgerPlace,
): readonly CellWrite[] {
  const formula = distinctContent(tiers, units, ledger);
  return Array.from({ length: ledger.rows }, (_, index): CellWrite => {
    if (index < tiers.length || formula === null) return tiers[index] ?? '';
    return index === ledger.rows - 1 ? { formula } : (units.names[index - tiers.length] ?? '');
  });
}

/** The formula in the last cell of that column; null where two units have one name, or it has no room for them. */
export function distinctContent(
  tiers: readonly string[],
  units: LookupTable,
  { firstRow, rows }: Pick<LedgerPlace, 'firstRow' | 'rows'>,
): string | null {
  const { names, columns } = units;
  const filled = names.filter((name) => name !== '').map(caselessText);
  const isDistinct = new Set(filled).size === filled.length;
  const hasRoom = names.length > 0 && tiers.length + names.length < rows;
  const column = columns.get('unit');
  if (!isDistinct || !hasRoom || registerName(units) !== 'unit' || column === undefined) return null;
  return distinctFormula(units, column, { at: firstRow + tiers.length, count: names.length });
}

/** Writes of the sheet 加减分登记; entries that stand there stay untouched. */
export function planLedger(content: LedgerContent, context: PlanContext): readonly Write[] {
  const { definitions, tables, ledger } = content;
  const { sheet, firstRow, rows } = ledger;
  const { language } = context;
  const column = (code: LedgerColumn, length = rows): Area => ({
    row: firstRow,
    column: columnIndex(LEDGER_COLUMNS, code),
    rows: length,
    columns: 1,
  });
  const list = (code: LedgerColumn, source: string): Write => ({
    kind: 'validation',
    sheet,
    area: column(code),
    validation: {
      rule: { kind: 'list', source },
      alert: {
        title: sheetText(language, 'alert.list.title'),
        message: sheetText(language, 'alert.list.message'),
      },
    },
  });
  const tiers = tierNames(listItems(definitions));
  const first = (code: LedgerColumn): string =>
    `$${cellAddress(firstRow, columnIndex(LEDGER_COLUMNS, code))}`;
  return [
    ...frameWrites(
      {
        sheet,
        columns: ledgerColumns(tables.negative.columns, content.hasFactors),
        title: titleText(context, 'title.register'),
        note: sheetText(language, hasBonuses(definitions) ? 'note.register' : 'note.ledger'),
        dataRows: rows,
        tabColor: TAB_COLORS.scores,
        ...(hasBonuses(definitions) ? { headers: { points: sheetText(language, 'header.worth') } } : {}),
        shift: firstRow - FIRST_ROW,
      },
      context,
    ),
    ...ledgerComputedWrites(content, context),
    list('unit', listOf(tables.units, registerName(tables.units))),
    list('item', listOf(tables.negative, 'label')),
    // From cells: a list within the rule ends at 255 characters, and at every comma of a name.
    ...(tiers.length === 0 ? [] : [list('tier', `=${absoluteArea(column('tierName', tiers.length))}`)]),
    { kind: 'validation', sheet, area: column('times'), validation: timesRule(first('times'), context) },
    {
      kind: 'conditionalFormats',
      sheet,
      area: { row: firstRow, column: columnIndex(LEDGER_COLUMNS, 'unit'), rows, columns: 7 },
      formats: [
        { kind: 'custom', formula: `=${first('superseded')}=1`, fontColor: PALETTE.quiet },
        { kind: 'custom', formula: `=N(${first('code')})=${LEDGER_CODES.Unfinished}`, fill: PALETTE.derived },
        {
          kind: 'custom',
          formula: `=AND(N(${first('code')})>0,N(${first('code')})<>${LEDGER_CODES.Unfinished})`,
          fill: PALETTE.wrongFill,
          fontColor: PALETTE.wrongText,
        },
      ],
    },
    {
      kind: 'name',
      name: TABLE_NAMES.ledger,
      sheet,
      area: tableArea(ledgerColumns(tables.negative.columns, content.hasFactors).length, rows, firstRow),
    },
  ];
}

/** The drop-downs end with the last name, so that nobody scrolls through empty lines. */
function listOf(
  { sheet, firstRow, filledRows, columns }: LookupTable,
  code: UnitColumn | NegativeColumn,
): string {
  const area = { row: firstRow, column: columns.get(code) ?? 0, rows: filledRows, columns: 1 };
  return `=${sheetPrefix(sheet)}${absoluteArea(area)}`;
}

function timesRule(times: string, context: PlanContext): Validation {
  return {
    rule: { kind: 'custom', formula: `=${goodTimes(times)}` },
    alert: {
      title: sheetText(context.language, 'alert.times.title'),
      message: sheetText(context.language, 'alert.times.message'),
    },
  };
}
