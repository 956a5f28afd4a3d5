import { SCORE_COLUMNS, type ScoreColumn } from '../layout/columns';
import { SLIPS_NAME, type TableRole } from '../layout/names';
import { columnIndex, columnsWith, ROWS_ABOVE_DATA } from '../layout/table';
import type { BookSnapshot, OddTable, ScoreTableSnapshot, TableSnapshot, Value } from '../snapshot/snapshot';
import { askedTables, type Asked, type AskedScores, type AskedTable } from './reading/askedTables';
import { blocksOf } from './reading/askedBlocks';
import { readCapabilities } from './capabilities';
import { ownNames, queueBeside, type BesideTables } from './reading/besideTables';
import type { Block, BlockReading } from './reading/blockReading';
import type { HeardEdits } from './reading/hearEdits';
import { readBlocks } from './reading/readBlocks';
import { readStanding, type StandingBook } from './reading/standingBook';
import { WorkbookError } from './workbookError';

/** How a book is read. */
export interface ReadOptions {
  /** Also read what the rows of the score sheets say of themselves. */
  readonly labels: boolean;
  /** Most bytes of one answer. */
  readonly limit: number;
  /** Whether edits are heard from then on, so that it need not all be read again. */
  readonly isHeard?: boolean;
}

/** What was read, and what it takes to read again only what may be another by then; null where nobody asked. */
export interface ReadBook {
  readonly snapshot: BookSnapshot;
  readonly heard: HeardBook | null;
}

/** A book whose edits are heard. */
export interface HeardBook {
  readonly standing: StandingBook;
  readonly asked: Asked;
  readonly reading: BlockReading;
  readonly edits: HeardEdits;
}

/** How often reading begins anew where sheets or rows were moved meanwhile, before it is given up. */
const MOST_TURNS = 5;

/**
 * Reads everything the add-in needs of the workbook: first what stands, then the cells of the tables
 * that do, in slices that no answer is too large for. Two round trips as long as one answer holds all.
 *
 * @throws WorkbookError `restless` when people changed the book faster than it could be read
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  { labels, limit, isHeard = false }: ReadOptions,
): Promise<ReadBook> {
  let standing = await readStanding(context);
  for (let turn = 1; turn <= MOST_TURNS; turn += 1) {
    const asked = askedTables(standing, { labels, locks: labels && readCapabilities().cellProperties });
    const source = {
      context,
      standing,
      limit,
      goesOn: isHeard,
      queueBeside: (): (() => BesideTables) => queueBeside(context, standing, asked),
    };
    const read = await readBlocks(source, blocksOf(asked));
    if ('reading' in read) {
      const { reading, edits } = read;
      const heard = isHeard && edits !== null ? { standing, asked, reading, edits } : null;
      return { snapshot: snapshotOf(standing, asked, read), heard };
    }
    standing = read.movedTo;
  }
  throw new WorkbookError('restless');
}

/** Cells that were read, and what was asked beside them. */
interface Read {
  readonly reading: BlockReading;
  readonly beside: BesideTables;
}

/** What was read of what was asked, as a snapshot. Pure. */
export function snapshotOf(standing: StandingBook, asked: Asked, read: Read): BookSnapshot {
  const { beside } = read;
  const tables: Readonly<Partial<Record<TableRole, TableSnapshot>>> = Object.fromEntries(
    asked.tables.map((table) => [table.role, tableOf(table, read)]),
  );
  const formulasOf = (role: TableRole): ReturnType<typeof sideBySide> => {
    const table = asked.tables.find((each) => each.role === role);
    return table === undefined ? [] : sideBySide(table.cells.area, table.formulas, read);
  };
  const scores = asked.scores.map((table) => scoresOf(table, read));
  const filled = scores.filter((table) => !isBare(table));
  const odd = new Set(filled.filter(isOdd).map(({ number }) => number));
  const own = ownNames(tables.units);
  return {
    sheets: standing.sheets.map(({ name }) => name),
    hidden: standing.sheets.flatMap(({ name, isVisible }) => (isVisible ? [] : [name])),
    unused: [
      ...scores.filter(isBare).map(({ sheet }) => sheet),
      ...beside.empty.filter((name) => own.has(name)),
    ],
    copies: beside.found.flatMap(({ role, sheet }) => (role === 'scores' ? [sheet] : [])),
    found: beside.found,
    odd: asked.scores.filter(({ number }) => odd.has(number)).map((table) => oddOf(table, read)),
    names: [...standing.names.keys()],
    isNew: beside.isNew,
    tables,
    ledgerFormulas: formulasOf('ledger'),
    rankingFormulas: formulasOf('ranking'),
    scores: filled.filter(({ number }) => !odd.has(number)),
    slips: slipsIn(standing),
  };
}

function slipsIn({ names }: StandingBook): BookSnapshot['slips'] {
  const cells = names.get(SLIPS_NAME) ?? null;
  return cells === null ? null : { sheet: cells.sheet.name, isProtected: cells.sheet.isProtected };
}

function tableOf({ cells, values, numbers }: AskedTable, read: Read): TableSnapshot {
  const { sheet, area } = cells;
  return {
    sheet: sheet.name,
    isProtected: sheet.isProtected,
    row: area.row,
    column: area.column,
    values: sideBySide(area, values, read),
    formats: sideBySide(area, loading(numbers, 'numberFormat'), read),
    formulas: sideBySide(area, loading(numbers, 'formulas'), read),
    lastUsedRow: read.beside.lastUsedRow(sheet.name),
    freeColumns: read.beside.freeColumns(sheet.name),
  };
}

function loading(blocks: readonly Block[], load: Block['load']): readonly Block[] {
  return blocks.filter((block) => block.load === load);
}

function scoresOf(asked: AskedScores, read: Read): ScoreTableSnapshot {
  const { number, cells, labels, locked, title } = asked;
  const { sheet, area } = cells;
  const [codes = [], headers = []] = read.reading.rowsOf(asked.codes);
  return {
    number,
    sheet: sheet.name,
    isProtected: sheet.isProtected,
    row: area.row,
    column: area.column,
    columns: area.columns,
    codes: codes.map(String),
    headers: headers.map(String),
    keys: read.reading.rowsOf(asked.keys),
    values: sideBySide(asked.formulas.area, asked.entered, read),
    formulas: read.reading.rowsOf(asked.formulas),
    formats: read.reading.rowsOf(asked.formats).map((row) => row.map(String)),
    actuals: actualsOf(asked, codes.map(String), read),
    labels: labels === null ? null : read.reading.rowsOf(labels),
    locked:
      locked === null ? null : read.reading.rowsOf(locked).map((row) => row.map((cell) => cell === true)),
    title: title === null ? null : String(read.reading.rowsOf(title)[0]?.[0] ?? ''),
    lastUsedRow: read.beside.lastUsedRow(sheet.name),
    freeColumns: read.beside.freeColumns(sheet.name),
  };
}

/** Null where another column stands in the place of actuals. */
function actualsOf(
  { actuals }: AskedScores,
  codes: readonly string[],
  { reading }: Read,
): ScoreTableSnapshot['actuals'] {
  if (actuals === null || codes[columnIndex(SCORE_COLUMNS, 'actual')] !== 'actual') return null;
  const column = (block: Block): readonly Value[] => reading.rowsOf(block).map(([cell = '']) => cell);
  const { values, formulas, formats, locked } = actuals;
  return {
    values: column(values),
    formulas: column(formulas),
    formats: column(formats).map(String),
    locked: locked === null ? null : column(locked).map((cell) => cell === true),
  };
}

/** Whether columns stand elsewhere than in the places by which a score sheet is read and written. */
function isOdd({ column, codes }: ScoreTableSnapshot): boolean {
  const stands = new Set(codes);
  const together = SCORE_COLUMNS.filter(({ comesWith }) => comesWith !== undefined && stands.has(comesWith));
  const used = new Set([...codes, ...together.map(({ code }) => code)]) as ReadonlySet<ScoreColumn>;
  const wanted = columnsWith(SCORE_COLUMNS, used);
  return (
    column > 0 || codes.length !== wanted.length || wanted.some(({ code }, index) => codes[index] !== code)
  );
}

function oddOf({ number, cells, codes }: AskedScores, { reading }: Read): OddTable {
  const { sheet, area } = cells;
  const [first = [], second = []] = reading.rowsOf(codes);
  return {
    number,
    sheet: sheet.name,
    isProtected: sheet.isProtected,
    row: area.row,
    column: area.column,
    rows: area.rows,
    codes: first,
    headers: second,
  };
}

/** Whether a score table has its name but no rows yet: the run that made its sheet was interrupted. */
function isBare({ keys, values }: ScoreTableSnapshot): boolean {
  return [keys, values].every((cells) => cells.slice(ROWS_ABOVE_DATA).flat().join('') === '');
}

/** The rows of blocks as rows of the area they are in; empty texts where nothing was read. */
function sideBySide(
  { column, rows, columns }: Block['area'],
  blocks: readonly Block[],
  { reading }: Read,
): readonly (readonly Value[])[] {
  const parts = blocks.map((block) => ({ at: block.area.column - column, cells: reading.rowsOf(block) }));
  return Array.from({ length: rows }, (_, row) => {
    const line: Value[] = Array.from({ length: columns }, () => '');
    for (const { at, cells } of parts) {
      cells[row]?.forEach((cell, index) => {
        line[at + index] = cell;
      });
    }
    return line;
  });
}
