import { LEDGER_COLUMNS, type LedgerColumn, type NegativeColumn } from '../layout/columns';
import { columnIndex } from '../layout/table';
import { absoluteArea, absoluteCell, cellAddress, sheetPrefix } from './address';
import type { LedgerSources, TablePlace } from './places';
import { isListed } from './listFormulas';
import { isNumber, tooPrecise } from './numberFormulas';
import { nameMatch, tidiedText } from './textFormulas';

/** Stands for no limit: more than any unit's entries come to. */
const NONE = '1E+11';

/** The computed cells of an item's limits, by column. The same rules as `boundedEntries`. */
export function limitFormulas(
  row: number,
  { firstRow, rows, columns }: Pick<TablePlace, 'firstRow' | 'rows' | 'columns'>,
): Readonly<Record<'itemBound' | 'ownBound' | 'categoryKey' | 'categoryBound' | 'categoryRow', string>> {
  const at = (code: NegativeColumn): number => columns.get(code) ?? 0;
  const cell = (code: NegativeColumn): string => `$${cellAddress(row, at(code))}`;
  const whole = (code: NegativeColumn): string =>
    absoluteArea({ row: firstRow, column: at(code), rows, columns: 1 });
  const usable = (code: NegativeColumn): string =>
    `=IF(${isNumber(cell(code))},IF(AND(${cell(code)}>=0,NOT(${tooPrecise(cell(code))})),${cell(code)},${NONE}),${NONE})`;
  const sign = columns.has('list') ? `IF(${isListed(cell('list'), 'bonus')},"+","-")` : '"-"';
  const isSame = `(${whole('categoryKey')}=${cell('categoryKey')})`;
  return {
    itemBound: usable('limit'),
    ownBound: usable('categoryLimit'),
    categoryKey: `=IFERROR(${sign}&${tidiedText(cell('category'))},"")`,
    // SUMPRODUCT takes arrays in every program without an array formula; MINIFS came with Excel 2019.
    categoryBound: `=ROUND(${NONE}-SUMPRODUCT(MAX(${isSame}*(${NONE}-${whole('ownBound')}))),3)`,
    categoryRow: `=IFERROR(${nameMatch(cell('categoryKey'), whole('categoryKey'))},0)`,
  };
}

/** Whether the book's items have limits. */
export function isLimited({ columns }: Pick<TablePlace, 'columns'>): boolean {
  return columns.has('itemBound');
}

/** What the limit of its item leaves of an entry, and the category that bounds it further. */
export function withinFormulas(
  row: number,
  { negative, ledger }: Pick<LedgerSources, 'negative' | 'ledger'>,
): Readonly<Record<'within' | 'categoryRow', string>> {
  const cell = cellOf(row);
  const before = sumBefore(row, ledger.firstRow, 'raw', ['unitRow', 'itemRow']);
  const isOut = `OR(${cell('raw')}=0,${cell('superseded')}=1)`;
  const bound = ofItem(cell('itemRow'), negative, 'itemBound');
  return {
    within: `=IF(${isOut},0,${bounded(cell('raw'), before, bound)})`,
    categoryRow: `=IF(${isOut},0,${ofItem(cell('itemRow'), negative, 'categoryRow')})`,
  };
}

/** What an entry counts under the limit of its category, an expression. */
export function limitedPoints(
  row: number,
  { negative, ledger }: Pick<LedgerSources, 'negative' | 'ledger'>,
): string {
  const cell = cellOf(row);
  const before = sumBefore(row, ledger.firstRow, 'within', ['unitRow', 'categoryRow']);
  return `IF(${cell('within')}=0,0,${bounded(cell('within'), before, ofItem(cell('itemRow'), negative, 'categoryBound'))})`;
}

/** What a bound leaves of points after what was used of it before. */
function bounded(points: string, before: string, bound: string): string {
  const left = `ROUND(MAX(0,MIN(ABS(${points}),${bound}-ABS(${before}))),3)`;
  return `IF(${points}<0,0-${left},${left})`;
}

/** The sum of a column over the rows above whose numbers in other columns are those of the row. */
function sumBefore(
  row: number,
  firstRow: number,
  summed: LedgerColumn,
  same: readonly LedgerColumn[],
): string {
  const above = (code: LedgerColumn): string => {
    const column = columnIndex(LEDGER_COLUMNS, code);
    return `${absoluteCell(firstRow - 1, column)}:$${cellAddress(row - 1, column)}`;
  };
  const cell = cellOf(row);
  return `SUMIFS(${[above(summed), ...same.flatMap((code) => [above(code), cell(code)]), above('superseded'), '0'].join(',')})`;
}

function ofItem(
  itemRow: string,
  { sheet, firstRow, rows, columns }: TablePlace,
  code: NegativeColumn,
): string {
  const area = absoluteArea({ row: firstRow, column: columns.get(code) ?? 0, rows, columns: 1 });
  return `INDEX(${sheetPrefix(sheet)}${area},${itemRow})`;
}

function cellOf(row: number): (code: LedgerColumn) => string {
  return (code) => `$${cellAddress(row, columnIndex(LEDGER_COLUMNS, code))}`;
}
