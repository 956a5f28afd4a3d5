import type { Block, Cell, Row } from '../document/neutralDocument';
import { namesInLine } from '../words/numberedHeading';
import { headerWord, LEAST_HEADER_WORDS } from '../words/headerWords';

/** A table whose rows are lines with tabs between the cells. */
export interface TabbedTable {
  /** Of the header, else of the widest row. */
  readonly columns: number;
  readonly rows: readonly Row[];
  /** The index of the first line behind it. */
  readonly end: number;
}

/** Rows without a header are taken for a table from so many cells on: names are set side by side as well. */
const LEAST_CELLS = 3;

/**
 * The table that begins at a line: a header (`类别⇥考核内容⇥分值`), or the first of several lines with that many cells.
 * It goes on as long as lines have tabs, blank lines between them included. A row with fewer cells than the
 * header is certain only if what is missing on its right means nothing for the definitions. Null where no such table begins.
 */
export function tabbedTable(lines: readonly string[], at: number): TabbedTable | null {
  if (lines[at]?.includes('\t') !== true) return null;
  const header = cellsOf(lines[at]);
  const headed = isHeader(header);
  if (!headed && !(isRow(lines[at]) && isRow(lines[at + 1]))) return null;
  const rows: (readonly string[])[] = [];
  let end = at;
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    if (!line.includes('\t')) break;
    rows.push(cellsOf(line));
    end = index + 1;
  }
  const columns = headed ? header.length : rows.reduce((most, { length }) => Math.max(most, length), 1);
  const needed = headed ? neededCells(header) : 1;
  return { columns, rows: rows.map((row) => placeCells(row, needed, columns)), end };
}

/** The document with such tables for runs of paragraphs that make them. */
export function withTabbedTables(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? block.text : END_OF_LINES));
  const result: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const table = tabbedTable(lines, at);
    const block = blocks[at];
    if (table !== null) result.push({ kind: 'table', columns: table.columns, rows: table.rows });
    else if (block !== undefined) result.push(block);
    at = table?.end ?? at + 1;
  }
  return result;
}

/** What stands for a table among lines: neither blank nor with a tab. */
const END_OF_LINES = '|';

function cellsOf(line: string): readonly string[] {
  return line.split('\t').map((cell) => cell.trim());
}

function isHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const known = filled.filter((cell) => headerWord(cell) !== null).length;
  return known >= LEAST_HEADER_WORDS && 2 * known > filled.length;
}

function isRow(line = ''): boolean {
  const cells = cellsOf(line);
  const filled = cells.filter((cell) => cell !== '').length;
  return cells.length >= LEAST_CELLS && filled > 1 && namesInLine(line).length < 2;
}

/** How many cells a row has to have: up to the last column that means something. */
function neededCells(header: readonly string[]): number {
  const needed = header
    .map(headerWord)
    .map((word, index) => (word === null || word === 'other' ? 0 : index + 1));
  return Math.max(...needed);
}

/** Blank cells behind the last column are none. */
function placeCells(texts: readonly string[], needed: number, columns: number): Row {
  const filled = texts.reduce((last, text, index) => (text === '' ? last : index + 1), 0);
  const cells = texts.slice(0, Math.max(columns, filled)).map((text, column): Cell => ({
    column,
    span: 1,
    paragraphs: text === '' ? [] : [text],
    continuation: 'unknown',
  }));
  return { cells, certain: texts.length >= needed && cells.length <= columns };
}
