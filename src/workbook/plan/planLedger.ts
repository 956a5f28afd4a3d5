import { tierNames } from '../../domain/deductions/negativeLabels';
import { MAX_TIMES } from '../../domain/deductions/readLedger';
import type { Definitions } from '../../domain/definitions/definitions';
import { sheetText } from '../../strings/texts';
import { absoluteArea, cellAddress, sheetPrefix } from '../formulas/address';
import {
  LEDGER_CODES,
  LEDGER_COMPUTED,
  ledgerFormulas,
  UNFINISHED_CODE,
  type LedgerSources,
} from '../formulas/ledgerFormulas';
import { LEDGER_COLUMNS, type LedgerColumn, type NegativeColumn, type UnitColumn } from '../layout/columns';
import { TABLE_NAMES } from '../layout/names';
import { PALETTE, TAB_COLORS } from '../layout/palette';
import { columnIndex, FIRST_ROW } from '../layout/table';
import { titleText, type PlanContext } from './context';
import { frameWrites, tableArea } from './frame';
import type { LookupTable, LookupTables } from './lookupTables';
import type { Area, Validation, Write } from './writes';

/** Rows the ledger has at first, by the number of units: each row has formulas, which a small book need not carry. */
const ROWS_PER_UNIT = 4;
const FEWEST_ROWS = 20;
const MOST_ROWS_AT_FIRST = 120;

/**
 * Rows of the ledger, given the last row (counted from 1) that holds an entry; it grows by as many as
 * it has at first when fewer than half are empty.
 */
export function ledgerRowCount(lastEntry: number, units: number): number {
  const first = Math.min(MOST_ROWS_AT_FIRST, Math.max(FEWEST_ROWS, units * ROWS_PER_UNIT));
  return Math.max(first, Math.ceil((lastEntry * 2) / first) * first);
}

/** What a ledger is made from. */
export interface LedgerContent {
  readonly definitions: Definitions;
  readonly tables: LookupTables;
  /** Rows of data. */
  readonly rows: number;
}

/** The ledger's formulas, column by column. What staff typed is not touched. */
export function ledgerFormulaWrites(content: LedgerContent, context: PlanContext): readonly Write[] {
  const { tables, rows } = content;
  const sources: LedgerSources = {
    units: tables.units,
    negative: tables.negative,
    ledgerRows: rows,
    sameEventOnce: context.settings.sameEventOnce,
  };
  const texts = LEDGER_CODES.map((key) => (key === null ? '' : sheetText(context.language, key)));
  const formulas = Array.from({ length: rows }, (_, index) =>
    ledgerFormulas(FIRST_ROW + index, sources, texts),
  );
  return LEDGER_COMPUTED.map((code) => ({
    kind: 'cells',
    sheet: context.names.tables.ledger,
    row: FIRST_ROW,
    column: columnIndex(LEDGER_COLUMNS, code),
    values: formulas.map((row) => [{ formula: row[code] }]),
  }));
}

/** Writes of the sheet 扣分登记; entries that stand there stay untouched. */
export function planLedger(content: LedgerContent, context: PlanContext): readonly Write[] {
  const { definitions, tables, rows } = content;
  const sheet = context.names.tables.ledger;
  const { language } = context;
  const column = (code: LedgerColumn): Area => ({
    row: FIRST_ROW,
    column: columnIndex(LEDGER_COLUMNS, code),
    rows,
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
  const tiers = tierNames(definitions.negativeList);
  const first = (code: LedgerColumn): string =>
    `$${cellAddress(FIRST_ROW, columnIndex(LEDGER_COLUMNS, code))}`;
  return [
    ...frameWrites(
      {
        sheet,
        columns: LEDGER_COLUMNS,
        title: titleText(context, 'title.ledger'),
        note: sheetText(language, 'note.ledger'),
        dataRows: rows,
        tabColor: TAB_COLORS.scores,
      },
      language,
    ),
    ...ledgerFormulaWrites(content, context),
    list('unit', listOf(tables.units, 'unit')),
    list('item', listOf(tables.negative, 'label')),
    ...(tiers.length === 0 ? [] : [list('tier', tiers.join(','))]),
    { kind: 'validation', sheet, area: column('times'), validation: timesRule(first('times'), context) },
    {
      kind: 'conditionalFormats',
      sheet,
      area: { row: FIRST_ROW, column: columnIndex(LEDGER_COLUMNS, 'unit'), rows, columns: 7 },
      formats: [
        { kind: 'custom', formula: `=${first('superseded')}=1`, fontColor: PALETTE.quiet },
        { kind: 'custom', formula: `=N(${first('code')})=${UNFINISHED_CODE}`, fill: PALETTE.derived },
        {
          kind: 'custom',
          formula: `=AND(N(${first('code')})>0,N(${first('code')})<>${UNFINISHED_CODE})`,
          fill: PALETTE.wrongFill,
          fontColor: PALETTE.wrongText,
        },
      ],
    },
    { kind: 'name', name: TABLE_NAMES.ledger, sheet, area: tableArea(LEDGER_COLUMNS.length, rows) },
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
    rule: {
      kind: 'custom',
      formula: `=IF(ISNUMBER(${times}),AND(${times}>=1,${times}<=${MAX_TIMES},${times}=INT(${times})),FALSE)`,
    },
    alert: {
      title: sheetText(context.language, 'alert.times.title'),
      message: sheetText(context.language, 'alert.times.message'),
    },
  };
}
