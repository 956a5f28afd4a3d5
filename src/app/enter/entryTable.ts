import { entryHead, type EntryHead } from '../../importer/words/entryHeaders';
import { isScoreHead } from '../../importer/words/scoreHeaders';
import { BLANK_CELL, type ScoreTable, type ScoreTableCell } from '../../importer/scores/scoreTable';
import type { EntryNames } from '../../domain/matching/entryNames';
import type { ScoreNames } from '../../domain/matching/scoreNames';
import { cellsBy, REGISTER_COLUMNS } from './registerRows';
import { TableGrid } from './tableGrid';

/** An entry for the register as a table has it, cell by cell; blank where the table has no such column. */
export interface TableRegisterEntry {
  /** Where its row begins: `B5`, of a workbook with its sheet. */
  readonly at: string;
  readonly cells: Readonly<Record<EntryHead, ScoreTableCell>>;
}

/** A table of entries for the register. */
export interface EntryTable {
  readonly sheet: string | null;
  /** Heads of columns that are not used. */
  readonly unused: readonly string[];
  /** Rows that hold something, in their order. */
  readonly entries: readonly TableRegisterEntry[];
}

/** Rows among which the header is looked for. */
const HEADER_ROWS = 30;

/** What only a table of entries has, beside units and items. */
const TELLING: readonly EntryHead[] = ['times', 'tier', 'factor', 'basis', 'event', 'enteredBy'];

/** What is taken from a table: a category tells items of one text apart. */
const HEADS: readonly EntryHead[] = ['category', ...REGISTER_COLUMNS];

type Columns = Partial<Record<EntryHead, number>>;

/** Finds the entries of a table by its heads; null where it is none of entries, but of scores or of anything else. Pure. */
export function entryTable(table: ScoreTable, names: EntryNames, scores: ScoreNames): EntryTable | null {
  const grid = new TableGrid(table);
  for (let row = 0; row < Math.min(grid.rows, HEADER_ROWS); row += 1) {
    const columns = columnsOf(grid, row, names);
    const { unit, item } = columns;
    if (unit === undefined || item === undefined) continue;
    if (!TELLING.some((head) => columns[head] !== undefined)) continue;
    if (isOfScores(grid, row, item, names, scores)) return null;
    return {
      sheet: table.sheet,
      unused: unusedHeads(grid, row, new Set(Object.values(columns))),
      entries: entriesBelow(grid, row, unit, columns),
    };
  }
  return null;
}

/** Of several columns with such a head the one with names of the book, or else the first. */
function columnsOf(grid: TableGrid, row: number, names: EntryNames): Columns {
  const columns: Columns = {};
  for (const head of HEADS) {
    const found = grid.columnsWith(row, (text) => entryHead(text) === head);
    const isName = (text: string): boolean =>
      head === 'unit' ? names.isUnit(text) : head === 'item' && names.isItem(text);
    const column = grid.likeliest(found, row, isName);
    if (column !== null) columns[head] = column;
  }
  return columns;
}

/** Beside a column of scores, what the rows are about decides. */
function isOfScores(
  grid: TableGrid,
  header: number,
  item: number,
  names: EntryNames,
  scores: ScoreNames,
): boolean {
  if (grid.columnsWith(header, isScoreHead).length === 0) return false;
  const items = grid.inColumn(item, header + 1, (text) => names.isItem(text));
  const indicators = grid.inColumn(item, header + 1, (text) => scores.isIndicator(text));
  return items <= indicators;
}

function unusedHeads(grid: TableGrid, header: number, used: ReadonlySet<number>): readonly string[] {
  return Array.from({ length: grid.columns }, (_, column) => column)
    .filter((column) => !used.has(column) && grid.inColumn(column, header + 1, (text) => text !== '') > 0)
    .map((column) => grid.text(header, column));
}

function entriesBelow(
  grid: TableGrid,
  header: number,
  first: number,
  columns: Columns,
): readonly TableRegisterEntry[] {
  const rows = Array.from({ length: grid.rows - header - 1 }, (_, index) => header + 1 + index);
  return rows.flatMap((row) => {
    const cell = (head: EntryHead): ScoreTableCell => {
      const column = columns[head];
      return column === undefined ? BLANK_CELL : grid.cell(row, column);
    };
    const isFilled = HEADS.some((head) => cell(head).text !== '');
    return isFilled
      ? [{ at: grid.place(row, first), cells: { category: cell('category'), ...cellsBy(cell) } }]
      : [];
  });
}
