import { MAX_TIMES } from '../../domain/deductions/readLedger';
import type { SheetTextKey } from '../../strings/texts';
import { LEDGER_COLUMNS, type LedgerColumn, type NegativeColumn, type UnitColumn } from '../layout/columns';
import { columnIndex, FIRST_ROW, ROWS_ABOVE_DATA } from '../layout/table';
import { absoluteArea, absoluteCell, cellAddress, columnLetters, sheetPrefix, textLiteral } from './address';

/** Where a definition table stands; zero-based. Row counts include the spare rows. */
export interface TablePlace {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  /** Columns of the sheet by their codes, wherever people have moved them. */
  readonly columns: ReadonlyMap<string, number>;
}

/** What the ledger's formulas look things up in. */
export interface LedgerSources {
  readonly units: TablePlace;
  readonly negative: TablePlace;
  /** Rows of the ledger itself. */
  readonly ledgerRows: number;
  readonly sameEventOnce: boolean;
}

/** The columns that formulas fill. */
export const LEDGER_COMPUTED = [
  'unitId',
  'itemRow',
  'code',
  'responsible',
  'points',
  'check',
  'eventKey',
  'raw',
  'superseded',
] as const;

/** What the hidden code column says of a ledger row, in the order of its check texts; 0 counts. */
export const LEDGER_CODES: readonly (SheetTextKey | null)[] = [
  null,
  'check.ledgerUnit',
  'check.ledgerItem',
  'check.ledgerTier',
  'check.ledgerNoTier',
  'check.ledgerTimes',
  'check.ledgerPoints',
  'check.ledgerSuperseded',
  'check.ledgerUnfinished',
];

/** Place of the check text of an entry that is sound, but whose event another one deducts for. */
const SUPERSEDED = LEDGER_CODES.indexOf('check.ledgerSuperseded');

/** The code of an entry of a known unit that still lacks something: not wrong, and not counted. */
export const UNFINISHED_CODE = LEDGER_CODES.indexOf('check.ledgerUnfinished');

/** The computed cells of one ledger row (zero-based), by column. */
export function ledgerFormulas(
  row: number,
  sources: LedgerSources,
  checkTexts: readonly string[],
): Readonly<Record<(typeof LEDGER_COMPUTED)[number], string>> {
  const cell = (code: LedgerColumn): string => `$${cellAddress(row, columnIndex(LEDGER_COLUMNS, code))}`;
  const whole = (code: LedgerColumn, last = FIRST_ROW + sources.ledgerRows - 1): string => {
    const column = columnIndex(LEDGER_COLUMNS, code);
    return `${absoluteCell(FIRST_ROW, column)}:${absoluteCell(last, column)}`;
  };
  const units = (code: UnitColumn): string => unitColumn(sources.units, code);
  const negative = (code: NegativeColumn): string => tableColumn(sources.negative, code);
  const tiers = tierColumns(sources.negative);
  const [unit, item, tier, times] = [cell('unit'), cell('item'), cell('tier'), cell('times')];
  const itemRow = cell('itemRow');
  // An error value is an entry too, and must not make the unit's deduction one.
  const empty = (entry: string): string => `IFERROR(TRIM(${entry})="",FALSE)`;
  const filled = (entry: string): string => `IFERROR(${entry}<>"",TRUE)`;
  const tierCount = `INDEX(${negative('tierCount')},${itemRow})`;
  const flat = `INDEX(${negative('points')},${itemRow})`;
  const tierColumn = `IFERROR(MATCH("${TIER_CODE}"&${tier},${tiers?.codes ?? ''},0),0)`;
  const tiered = `INDEX(${tiers?.points ?? ''},${itemRow},${tierColumn})`;
  const hasTiers = tiers !== null ? `${tierCount}>0` : 'FALSE';
  const noSuchTier = tiers !== null ? `IF(${tierColumn}=0,TRUE,NOT(ISNUMBER(${tiered})))` : 'FALSE';
  const goodTimes = `IF(ISNUMBER(${times}),AND(${times}>=1,${times}<=${MAX_TIMES},${times}=INT(${times})),FALSE)`;
  const raw = tiers !== null ? `IF(${hasTiers},${tiered},${flat})` : flat;
  return {
    unitId: `=IFERROR(IF(${unit}="","",IF(SUMPRODUCT(--(${units('unit')}=${unit}))<>1,"",INDEX(${units('id')},MATCH(${unit},${units('unit')},0)))),"")`,
    itemRow: `=IFERROR(IF(${item}="","",MATCH(${item},${negative('label')},0)),"")`,
    responsible: `=IF(${itemRow}="","",INDEX(${negative('responsible')},${itemRow})&"")`,
    code:
      `=IF(NOT(OR(${[unit, item, tier, times].map(filled).join(',')})),"",IF(${cell('unitId')}="",1,` +
      `IF(${empty(item)},${UNFINISHED_CODE},IF(${itemRow}="",2,` +
      `IF(${hasTiers},IF(${empty(tier)},${UNFINISHED_CODE},IF(${noSuchTier},3,` +
      `IF(${empty(times)},${UNFINISHED_CODE},IF(${goodTimes},0,5)))),` +
      `IF(${filled(tier)},4,IF(${empty(times)},${UNFINISHED_CODE},` +
      `IF(NOT(${goodTimes}),5,IF(ISNUMBER(${flat}),0,6)))))))))`,
    raw: `=IF(${cell('code')}="",0,IF(${cell('code')}=0,ROUND(${raw}*${times},3),0))`,
    eventKey:
      `=IFERROR(IF(OR(${cell('code')}="",${cell('event')}=""),"",IF(${cell('code')}=0,` +
      `IF(TRIM(${cell('event')})="","",${cell('unitId')}&"|"&TRIM(${cell('event')})),"")),"")`,
    superseded: sources.sameEventOnce
      ? `=IF(${cell('eventKey')}="",0,IF(SUMPRODUCT((${whole('eventKey')}=${cell('eventKey')})*(${whole('raw')}<${cell('raw')}))` +
        `+SUMPRODUCT((${whole('eventKey', row)}=${cell('eventKey')})*(${whole('raw', row)}=${cell('raw')}))>1,1,0))`
      : '=0',
    points: `=IF(${cell('code')}="","",IF(AND(${cell('code')}=0,${cell('superseded')}=0),${cell('raw')},""))`,
    check:
      `=IF(${cell('code')}="","",CHOOSE(IF(${cell('superseded')}=1,${SUPERSEDED},${cell('code')})+1,` +
      `${checkTexts.map(textLiteral).join(',')}))`,
  };
}

/** Before a tier's name in the code row of the negative list. */
export const TIER_CODE = 'tier:';

/** A column of the table of units, as a reference. @throws RangeError for a column it does not have */
export function unitColumn(units: TablePlace, code: UnitColumn): string {
  return tableColumn(units, code);
}

function tableColumn({ sheet, firstRow, rows, columns }: TablePlace, code: string): string {
  const column = columns.get(code);
  if (column === undefined) throw new RangeError(`${sheet} has no column ${code}`);
  return sheetPrefix(sheet) + absoluteArea({ row: firstRow, column, rows, columns: 1 });
}

/** The columns from the first tier to the last: their codes and their points; null without tiers. */
function tierColumns({
  sheet,
  firstRow,
  rows,
  columns,
}: TablePlace): { readonly codes: string; readonly points: string } | null {
  const tiers = [...columns].flatMap(([code, column]) => (code.startsWith(TIER_CODE) ? [column] : []));
  if (tiers.length === 0) return null;
  const column = Math.min(...tiers);
  const area = { row: firstRow, column, rows, columns: Math.max(...tiers) - column + 1 };
  const codes = { ...area, row: firstRow - ROWS_ABOVE_DATA, rows: 1 };
  return {
    codes: sheetPrefix(sheet) + absoluteArea(codes),
    points: sheetPrefix(sheet) + absoluteArea(area),
  };
}

/** A unit's deduction: the sum of its ledger rows that count. */
export function deductionFormula(unit: string, ledgerSheet: string, ledgerRows: number): string {
  const column = ledgerColumn(ledgerSheet, ledgerRows);
  return `=ROUND(SUMIF(${column('unitId')},${textLiteral(unit)},${column('points')}),3)`;
}

/**
 * How many ledger rows a unit has, as a link to the first of them; empty text where it has none.
 *
 * @param text what the link says before and after the number
 */
export function deductionLinkFormula(
  unit: string,
  ledgerSheet: string,
  ledgerRows: number,
  text: readonly [before: string, after: string],
): string {
  const units = ledgerColumn(ledgerSheet, ledgerRows)('unitId');
  const count = `COUNTIF(${units},${textLiteral(unit)})`;
  const letter = columnLetters(columnIndex(LEDGER_COLUMNS, 'unit'));
  const target = `${textLiteral(`#${sheetPrefix(ledgerSheet)}${letter}`)}&(MATCH(${textLiteral(unit)},${units},0)+${FIRST_ROW})`;
  const [before, after] = text;
  // CONCATENATE, for IronCalc takes seconds over the same with `&`.
  const label = `CONCATENATE(${textLiteral(before)},${count},${textLiteral(after)})`;
  return `=IF(${count}=0,"",HYPERLINK(${target},${label}))`;
}

function ledgerColumn(sheet: string, rows: number): (code: LedgerColumn) => string {
  return (code) =>
    sheetPrefix(sheet) +
    absoluteArea({ row: FIRST_ROW, column: columnIndex(LEDGER_COLUMNS, code), rows, columns: 1 });
}
