import { SCORE_COLUMNS, type ScoreColumn } from '../layout/columns';
import { isTableRole, MAX_UNIT_TYPES, scoreTableName, TABLE_NAMES, type TableRole } from '../layout/names';
import { blockIndex, columnIndex, columnsWith, ROWS_ABOVE_DATA } from '../layout/table';
import {
  ENTERED_COLUMNS,
  LABEL_COLUMNS,
  type BookSnapshot,
  type OddTable,
  type ScoreTableSnapshot,
  type TableSnapshot,
} from '../snapshot/snapshot';
import { grid } from './grid';
import { readForeignSheets } from './readForeignSheets';

/** Tables whose cells are read; the others are only looked up. */
const ROLES = Object.keys(TABLE_NAMES).filter(isTableRole);

interface QueuedTable {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
}

interface QueuedScores extends QueuedTable {
  readonly number: number;
  readonly codes: Excel.Range;
  readonly keys: Excel.Range;
  readonly entered: Excel.Range;
  readonly formats: Excel.Range;
  readonly labels: Excel.Range | null;
}

/**
 * Reads everything the add-in needs of the workbook, in one round trip, or two where sheets stand that
 * have no table of ours: the names of the tables are known, so all of them are asked for at once, and
 * those that do not exist answer with null objects.
 *
 * @param options.labels also read what the rows of the score sheets say of themselves
 * @throws WorkbookError `layoutChanged` when columns of a score sheet were moved
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  options: { readonly labels: boolean },
): Promise<BookSnapshot> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/visibility');
  const firstUsed = sheets.getFirst().getUsedRangeOrNullObject(true);
  firstUsed.load('address');
  const tables = ROLES.map((role) => {
    const queued = queueTable(context, TABLE_NAMES[role]);
    queued.range.load(
      role === 'ledger' ? 'values,formulas,rowIndex,columnIndex' : 'values,rowIndex,columnIndex',
    );
    return { role, queued };
  });
  const scores = Array.from({ length: MAX_UNIT_TYPES }, (_, index) =>
    queueScores(context, index + 1, options.labels),
  );
  context.workbook.names.load('items/name');
  await context.sync();
  const found = tables.flatMap(({ role, queued }) =>
    queued.range.isNullObject ? [] : [[role, tableOf(queued)] as const],
  );
  const read: Readonly<Partial<Record<TableRole, TableSnapshot>>> = Object.fromEntries(found);
  const claimed = scores.filter(({ range }) => !range.isNullObject);
  const filled = claimed.filter((queued) => !isBare(queued));
  const odd = filled.filter((queued) => isOdd(queued)).map(oddOf);
  const scoreTables = filled.filter((queued) => !isOdd(queued)).map(scoresOf);
  const taken = new Set([
    ...found.map(([, { sheet }]) => sheet),
    ...[...scoreTables, ...odd].map(({ sheet }) => sheet),
  ]);
  const names = sheets.items.map(({ name }) => name);
  const ledger = tables.find(({ role }) => role === 'ledger')?.queued.range;
  const bare = claimed.filter(isBare).map(({ sheet }) => sheet.name);
  const foreign = await readForeignSheets(
    context,
    names.filter((name) => !taken.has(name) && !bare.includes(name)),
    read.units,
  );
  return {
    sheets: names,
    hidden: sheets.items.filter(({ visibility }) => visibility !== 'Visible').map(({ name }) => name),
    unused: [...bare, ...foreign.unused],
    copies: foreign.copies,
    found: foreign.found,
    odd,
    names: context.workbook.names.items.map(({ name }) => name),
    isNew: sheets.items.length === 1 && firstUsed.isNullObject,
    tables: read,
    ledgerFormulas: ledger === undefined || ledger.isNullObject ? [] : grid(ledger.formulas),
    scores: scoreTables,
  };
}

function queueTable(context: Excel.RequestContext, name: string): QueuedTable {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  const sheet = range.worksheet;
  sheet.load('name');
  const protection = sheet.protection;
  protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  return { range, sheet, protection, used };
}

function queueScores(context: Excel.RequestContext, number: number, labels: boolean): QueuedScores {
  const queued = queueTable(context, scoreTableName(number));
  const { range } = queued;
  range.load('rowIndex,columnIndex,columnCount');
  const block = (codes: readonly ScoreColumn[]): Excel.Range =>
    range.getColumn(blockIndex(SCORE_COLUMNS, codes)).getResizedRange(0, codes.length - 1);
  // The codes, and the header below them.
  const codes = range.getRow(0).getResizedRange(1, 0);
  codes.load('values');
  const keys = range.getColumn(0);
  keys.load('values');
  const entered = block(ENTERED_COLUMNS);
  entered.load('values,formulas');
  const formats = range.getColumn(columnIndex(SCORE_COLUMNS, 'score'));
  formats.load('numberFormat');
  const texts = labels ? block(LABEL_COLUMNS) : null;
  texts?.load('values');
  return { ...queued, number, codes, keys, entered, formats, labels: texts };
}

function tableOf({ range, sheet, protection, used }: QueuedTable): TableSnapshot {
  return {
    sheet: sheet.name,
    isProtected: protection.protected,
    row: range.rowIndex,
    column: range.columnIndex,
    values: grid(range.values),
    lastUsedRow: lastRow(used),
  };
}

/** Whether a score table has its name but no rows yet: the run that made its sheet was interrupted. */
function isBare({ keys, entered }: QueuedScores): boolean {
  const isEmpty = (cells: unknown): boolean => grid(cells).flat().join('') === '';
  return (
    isEmpty(grid(keys.values).slice(ROWS_ABOVE_DATA)) && isEmpty(grid(entered.values).slice(ROWS_ABOVE_DATA))
  );
}

/** Whether columns stand elsewhere than in the places by which a score sheet is read and written. */
function isOdd({ range, codes }: QueuedScores): boolean {
  const standing = (grid(codes.values)[0] ?? []).map(String);
  const wanted = columnsWith(SCORE_COLUMNS, new Set(standing) as ReadonlySet<ScoreColumn>);
  return (
    range.columnIndex > 0 ||
    standing.length !== wanted.length ||
    wanted.some(({ code }, index) => standing[index] !== code)
  );
}

function oddOf({ number, range, sheet, protection, codes, keys }: QueuedScores): OddTable {
  const [first = [], second = []] = grid(codes.values);
  return {
    number,
    sheet: sheet.name,
    isProtected: protection.protected,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: grid(keys.values).length,
    codes: first,
    headers: second,
  };
}

function scoresOf(queued: QueuedScores): ScoreTableSnapshot {
  const { range, sheet, protection, used } = queued;
  const codes = (grid(queued.codes.values)[0] ?? []).map(String);
  return {
    number: queued.number,
    sheet: sheet.name,
    isProtected: protection.protected,
    row: range.rowIndex,
    column: range.columnIndex,
    columns: range.columnCount,
    codes,
    keys: grid(queued.keys.values),
    values: grid(queued.entered.values),
    formulas: grid(queued.entered.formulas),
    formats: grid(queued.formats.numberFormat).map((row) => row.map(String)),
    labels: queued.labels === null ? null : grid(queued.labels.values),
    lastUsedRow: lastRow(used),
  };
}

function lastRow(used: Excel.Range): number {
  return used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1;
}
