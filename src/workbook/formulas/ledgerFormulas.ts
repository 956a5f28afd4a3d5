import { MAX_FACTOR } from '../../domain/deductions/factor';
import { EVIDENCE, MAX_TIMES } from '../../domain/deductions/readLedger';
import { THOUSANDTHS } from '../../domain/points/points';
import { LEDGER_COLUMNS, type LedgerColumn, type NegativeColumn, type UnitColumn } from '../layout/columns';
import { columnIndex, ROWS_ABOVE_DATA } from '../layout/table';
import { isTierCode, TIER_CODE } from '../layout/tierCode';
import { absoluteArea, absoluteCell, cellAddress, sheetPrefix, textLiteral } from './address';
import { LEDGER_CODES } from './formulaCodes';
import { isLimited, limitedPoints, withinFormulas } from './limitFormulas';
import { isListed } from './listFormulas';
import { distinctCell } from './distinctNames';
import { isNumber, tooPrecise } from './numberFormulas';
import type { LedgerSources, TablePlace } from './places';
import { nameMatch, tidiedText } from './textFormulas';

/** The columns that formulas fill; the last ones where items have limits. */
export const LEDGER_COMPUTED = [
  'unitRow',
  'unitId',
  'itemRow',
  'tierColumn',
  'worth',
  'code',
  'responsible',
  'points',
  'check',
  'eventKey',
  'raw',
  'superseded',
  'within',
  'categoryRow',
] as const;

/** The computed cells of one ledger row (zero-based), by column: the same rules as `readLedger`. */
export function ledgerFormulas(
  row: number,
  sources: LedgerSources,
  checkTexts: readonly string[],
): Readonly<Record<(typeof LEDGER_COMPUTED)[number], string>> {
  const cell = cellOf(row);
  const { firstRow, rows } = sources.ledger;
  const whole = (code: LedgerColumn, last = firstRow + rows - 1): string => {
    const column = columnIndex(LEDGER_COLUMNS, code);
    return `${absoluteCell(firstRow, column)}:${absoluteCell(last, column)}`;
  };
  const event = tidiedText(cell('event'));
  return {
    ...lookups(cell, sources),
    code: codeFormula(cell, sources),
    raw: `=IF(${cell('code')}="",0,IF(${cell('code')}=${LEDGER_CODES.Counted},${worthOfRow(cell, sources)},0))`,
    eventKey:
      `=IFERROR(IF(${cell('event')}="","",IF(${cell('code')}=${LEDGER_CODES.Counted},` +
      `IF(${event}="","",${cell('unitId')}&${listMark(cell, sources.negative)}&${event}),"")),"")`,
    superseded: sources.sameEventOnce
      ? `=IF(${cell('eventKey')}="",0,IF(SUMPRODUCT((${whole('eventKey')}=${cell('eventKey')})*(${worthMore(whole('raw'), cell('raw'), sources.negative)}))` +
        `+SUMPRODUCT((${whole('eventKey', row)}=${cell('eventKey')})*(${whole('raw', row)}=${cell('raw')}))>1,1,0))`
      : '=0',
    ...(isLimited(sources.negative) ? withinFormulas(row, sources) : { within: '', categoryRow: '' }),
    ...shownFormulas(row, sources, checkTexts),
  };
}

/** The computed cells of one ledger row that people see. */
export function shownFormulas(
  row: number,
  sources: Omit<LedgerSources, 'units' | 'sameEventOnce'>,
  checkTexts: readonly string[],
): Readonly<Record<'responsible' | 'points' | 'check', string>> {
  const { negative, hasFactors, leavesUnproved } = sources;
  const cell = cellOf(row);
  const itemRow = cell('itemRow');
  // What a book never says is left out of its formulas.
  const last = isLimited(negative)
    ? undefined
    : hasFactors || leavesUnproved
      ? LEDGER_CODES.Limited
      : LEDGER_CODES.Factor;
  const points = isLimited(negative) ? limitedPoints(row, sources) : cell('raw');
  const code = isLimited(negative)
    ? `IF(${cell('superseded')}=1,${LEDGER_CODES.Superseded},IF(${cell('code')}=${LEDGER_CODES.Counted},IF(N(${cell('points')})=${cell('raw')},${LEDGER_CODES.Counted},${LEDGER_CODES.Limited}),${cell('code')}))`
    : `IF(${cell('superseded')}=1,${LEDGER_CODES.Superseded},${cell('code')})`;
  return {
    responsible: `=IF(${itemRow}="","",INDEX(${tableColumn(negative, 'responsible')},${itemRow})&"")`,
    points: `=IF(${cell('code')}="","",IF(AND(${cell('code')}=${LEDGER_CODES.Counted},${cell('superseded')}=0),${points},""))`,
    check:
      `=IF(${cell('code')}="","",CHOOSE(${code}+1,` +
      `${checkTexts.slice(0, last).map(textLiteral).join(',')}))`,
  };
}

function cellOf(row: number): Cell {
  return (code) => `$${cellAddress(row, columnIndex(LEDGER_COLUMNS, code))}`;
}

type Cell = (code: LedgerColumn) => string;

/** What an entry names, looked up in the tables; empty text where it names nothing. */
function lookups(
  cell: Cell,
  { units, negative, ledger }: LedgerSources,
): Readonly<Record<'unitRow' | 'unitId' | 'itemRow' | 'tierColumn' | 'worth', string>> {
  const [unitRow, itemRow, tierColumn] = [cell('unitRow'), cell('itemRow'), cell('tierColumn')];
  const names = unitColumn(units, registerName(units));
  const list = (code: NegativeColumn): string => tableColumn(negative, code);
  const tiers = tierColumns(negative);
  const found = (entry: string, match: string): string => `=IFERROR(IF(${entry}="","",${match}),"")`;
  const ofItem = (code: NegativeColumn): string => `INDEX(${list(code)},${itemRow})`;
  const filled = (points: string): string => `IF(${points}="","",${points})`;
  const flat = filled(ofItem('points'));
  const tiered = filled(`INDEX(${tiers?.points ?? ''},${itemRow},${tierColumn})`);
  const worth =
    tiers === null ? flat : `IF(${hasTiers(cell, negative)},IF(${tierColumn}="","",${tiered}),${flat})`;
  return {
    unitRow: found(cell('unit'), nameMatch(cell('unit'), names)),
    // Two units of one name: nobody can tell which is meant. An error among the names is no reason to find none.
    // CONCATENATE makes a text of an empty cell; IronCalc takes twice as long over the same with `&`.
    unitId:
      `=IFERROR(IF(${unitRow}="","",IF(IF(${distinctCell(ledger)}=1,1,IFERROR(SUMPRODUCT(--(${names}=INDEX(${names},${unitRow}))),1))<>1,"",` +
      `CONCATENATE(INDEX(${unitColumn(units, 'id')},${unitRow})))),"")`,
    itemRow: found(cell('item'), nameMatch(cell('item'), list('label'))),
    tierColumn:
      tiers === null ? '=""' : found(cell('tier'), nameMatch(cell('tier'), tiers.codes, `"${TIER_CODE}"&`)),
    worth: `=IFERROR(IF(${itemRow}="","",${ofAnyList(cell, negative, worth)}),"")`,
  };
}

/** The cell that says of which list the item of a row is; null in a book of one list. */
function listOf(cell: Cell, negative: TablePlace): string | null {
  return negative.columns.has('list') ? `INDEX(${tableColumn(negative, 'list')},${cell('itemRow')})` : null;
}

/** Between unit and event in their key: entries of both lists never count for one another. */
function listMark(cell: Cell, negative: TablePlace): string {
  const list = listOf(cell, negative);
  return list === null ? '"|"' : `IF(${isListed(list, 'bonus')},"|+","|-")`;
}

/** Whether points of the same list are worth more than others. */
function worthMore(points: string, than: string, { columns }: TablePlace): string {
  return columns.has('list') ? `ABS(${points})>ABS(${than})` : `${points}<${than}`;
}

/** Whether the points of a row's item add where they are of the bonus list, and take off where not. */
function goodSign(cell: Cell, negative: TablePlace): string {
  const list = listOf(cell, negative);
  const worth = cell('worth');
  return list === null ? `${worth}<=0` : `IF(${isListed(list, 'bonus')},${worth}>=0,${worth}<=0)`;
}

/** What an item is worth, as long as it is of one of the lists. */
function ofAnyList(cell: Cell, negative: TablePlace, worth: string): string {
  const list = listOf(cell, negative);
  if (list === null) return worth;
  return `IF(OR(${isListed(list, 'bonus')},${isListed(list, 'negative')}),${worth},"")`;
}

function hasTiers(cell: Cell, negative: TablePlace): string {
  return tierColumns(negative) === null
    ? 'FALSE'
    : `INDEX(${tableColumn(negative, 'tierCount')},${cell('itemRow')})>0`;
}

/** Whether a cell holds a number of times that counts: the rule of `readLedger`. */
export function goodTimes(times: string): string {
  return `IF(${isNumber(times)},AND(${times}>=1,${times}<=${MAX_TIMES},${times}=INT(${times})),FALSE)`;
}

/** Whether a cell holds nothing, or a factor that counts: the rule of `readLedger`. */
function goodFactor(factor: string): string {
  const number = `AND(ROUND(${factor}*100,0)>0,${factor}<=${MAX_FACTOR},NOT(${tooPrecise(factor, 2)}))`;
  return `IF(${isNumber(factor)},${number},NOT(${filled(factor)}))`;
}

/** Points times factor, rounded: on whole numbers where there are halves. */
function worthOfRow(cell: Cell, { hasFactors }: LedgerSources): string {
  const [worth, times] = [cell('worth'), cell('times')];
  if (!hasFactors) return `ROUND(${worth}*${times},3)`;
  const factor = `ROUND(IF(${isNumber(cell('factor'))},${cell('factor')},1)*100,0)`;
  return `SIGN(${worth})*INT((ROUND(ABS(${worth})*${THOUSANDTHS},0)*${times}*${factor}+50)/100)/${THOUSANDTHS}`;
}

/** Whether a cell holds anything but blanks. An error value is an entry too, and must not make the unit's deduction one. */
function filled(entry: string): string {
  return `IFERROR(${tidiedText(entry)}<>"",TRUE)`;
}

/** The usual entry is judged without a look at its blanks: a ledger has hundreds of rows. */
function codeFormula(cell: Cell, { negative, hasFactors, leavesUnproved }: LedgerSources): string {
  const [tier, times, worth] = [cell('tier'), cell('times'), cell('worth')];
  const entries = [cell('unit'), cell('item'), tier, times];
  const wrong = (entry: string, code: number): string =>
    `IF(${filled(entry)},${code},${LEDGER_CODES.Unfinished})`;
  const goodPoints = `IF(${isNumber(worth)},AND(${goodSign(cell, negative)},NOT(${tooPrecise(worth)})),FALSE)`;
  const { Unit, Item, Tier, NoTier, Times, Points, Factor, Unproved } = LEDGER_CODES;
  const Counted = leavesUnproved
    ? `IF(AND(${EVIDENCE.map((code) => filled(cell(code))).join(',')}),${LEDGER_CODES.Counted},${Unproved})`
    : String(LEDGER_CODES.Counted);
  const factored = (points: string): string =>
    hasFactors ? `IF(${goodFactor(cell('factor'))},${points},${Factor})` : points;
  const hasTier = hasTiers(cell, negative);
  // A level that is missing or unknown gives the item no points; what is one too many is a fault of its own.
  const ofItem = `IF(${goodTimes(times)},${factored(`IF(${goodPoints},${Counted},${Points})`)},${wrong(times, Times)})`;
  const ofTier = `IF(IF(${hasTier},NOT(${goodPoints}),FALSE),${wrong(tier, Tier)},IF(IF(${hasTier},FALSE,${filled(tier)}),${NoTier},${ofItem}))`;
  return (
    `=IF(${cell('unitId')}="",IF(IFERROR(AND(${entries.map((entry) => `${entry}=""`).join(',')}),FALSE),"",IF(${filled(`CONCATENATE(${entries.join(',')})`)},${Unit},"")),` +
    `IF(${cell('itemRow')}="",${wrong(cell('item'), Item)},${tierColumns(negative) === null ? `IF(${filled(tier)},${NoTier},${ofItem})` : ofTier}))`
  );
}

/** The column of the table of units by which the register knows them. */
export function registerName({ columns }: Pick<TablePlace, 'columns'>): 'label' | 'unit' {
  return columns.has('label') ? 'label' : 'unit';
}

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
  const tiers = [...columns].flatMap(([code, column]) => (isTierCode(code) ? [column] : []));
  if (tiers.length === 0) return null;
  const column = Math.min(...tiers);
  const area = { row: firstRow, column, rows, columns: Math.max(...tiers) - column + 1 };
  const codes = { ...area, row: firstRow - ROWS_ABOVE_DATA, rows: 1 };
  return {
    codes: sheetPrefix(sheet) + absoluteArea(codes),
    points: sheetPrefix(sheet) + absoluteArea(area),
  };
}
