import { isBlankRow, type NeutralDocument, type Row, type Table } from '../document/neutralDocument';
import { isName } from '../words/isName';
import { labelledUnit } from '../words/labels';
import { isNoise } from '../words/noise';
import { nameLooks } from '../words/nameLooks';
import { takeNumber } from '../words/numberedHeading';
import { halfWidth } from '../words/plainText';
import { sectionHeading } from '../words/sectionHeading';
import type { RowKind } from './inventory';
import type { HeaderColumn } from './headerColumn';
import { cutByRows, readHeader, readRosterHeader, settleKinds, withSecondRow } from './headerRow';
import { tablesSideBySide, type TablePart } from './sideBySide';

/** A table with its header found. */
export interface OutlineTable {
  readonly kind: 'table';
  /** Which table of the document it is, from 1; one inside a cell counts where it stands. */
  readonly number: number;
  /** Null where it has no header. */
  readonly header: readonly HeaderColumn[] | null;
  /** Whether its header is that of a list of units. */
  readonly isRoster: boolean;
  /** Rows below the header (all rows where there is none), with their numbers from 1. */
  readonly rows: readonly NumberedRow[];
  /** The column of the document's table that it begins in, from 0: others may stand on its left. */
  readonly from: number;
  readonly columns: number;
}

export interface NumberedRow {
  readonly number: number;
  readonly row: Row;
  /** What a person said the row is; null where nobody did. */
  readonly said: RowKind | null;
}

export interface OutlineLine {
  readonly kind: 'line';
  readonly text: string;
}

/** The document without what says nothing: blank lines, notes, page numbers. */
export type OutlineItem = OutlineTable | OutlineLine;

/** What a person said of a row of a table, numbers from 1; null for nothing. */
export type SaidOfRow = (table: number, row: number) => RowKind | null;

/**
 * Lines and tables in their order. A row above the header that is one wide cell, or labels, is a heading inside the
 * table, and comes out as a line. Below the header such a row ends the table where it is a heading like the one
 * above (`2.西镇` after `1.东镇`) or names a unit; what follows is another table of the same number.
 */
export function outlineOf(document: NeutralDocument, said: SaidOfRow = () => null): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  const numbers = tableNumbers(document);
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      if (!isNoise(block.text)) items.push({ kind: 'line', text: block.text.trim() });
      continue;
    }
    for (const table of tablesSideBySide(block)) readTable(table, numbers.get(block) ?? 0, items, said);
  }
  return items;
}

/** The number of each table, from 1; a table in a cell counts where it stands. */
export function tableNumbers(document: NeutralDocument): ReadonlyMap<Table, number> {
  const numbers = new Map<Table, number>();
  const count = (table: Table): void => {
    numbers.set(table, numbers.size + 1);
    for (const { cells } of table.rows) for (const { tables } of cells) tables?.forEach(count);
  };
  for (const block of document.blocks) if (block.kind === 'table') count(block);
  return numbers;
}

function readTable(table: TablePart, number: number, items: OutlineItem[], said: SaidOfRow): void {
  const { from, columns } = table;
  const rows = table.rows
    .map((row, index): NumberedRow => ({ number: index + 1, row, said: said(number, index + 1) }))
    .filter(({ row, said: kind }) => !isBlankRow(row) && kind !== 'ignore');
  let head = headOf(rows, 0, columns);
  if (head === null) {
    const at = rows.slice(0, MOST_HEADINGS).findIndex(({ row }) => readRosterHeader(row) !== null);
    const titles = rows.slice(0, Math.max(0, at)).map((row) => wideText(row, columns));
    const first = at >= 0 && titles.every((title) => title !== null) ? rows[at] : undefined;
    const roster = first === undefined ? null : readRosterHeader(first.row);
    for (const title of roster === null ? [] : titles) items.push({ kind: 'line', text: title ?? '' });
    const below = roster === null ? rows : rows.slice(at + 1);
    items.push({
      kind: 'table',
      number,
      from,
      columns,
      header: roster,
      isRoster: roster !== null,
      rows: below,
    });
  }
  while (head !== null) {
    const { header, headings, below } = head;
    items.push(...headings.map((text): OutlineLine => ({ kind: 'line', text })));
    const end = endOf(rows, below, columns, lastLine(items));
    const part = rows.slice(below, end);
    // A heading may stand right below the header.
    if (part.length > 0 || end === rows.length) {
      const grid = part.map(({ row }) => row);
      const cut = settleKinds(cutByRows(header, grid), grid);
      items.push({ kind: 'table', number, from, columns, header: cut, isRoster: false, rows: part });
    }
    if (end === rows.length) return;
    // Where the header is not repeated it goes on behind the one heading.
    head = headOf(rows, end, columns) ?? {
      headings: [wideText(rows[end], columns) ?? ''],
      header,
      below: end + 1,
    };
  }
}

/** The header of a table, or of a part of it. */
interface TableHead {
  readonly headings: readonly string[];
  readonly header: readonly HeaderColumn[];
  /** The index of the first row below it. */
  readonly below: number;
}

/** No header has more headings above it in its table. */
const MOST_HEADINGS = 20;

/** The header that begins at a row, headings above it included; null where something else comes first. */
function headOf(rows: readonly NumberedRow[], from: number, columns: number): TableHead | null {
  const headings: string[] = [];
  for (const [index, numbered] of rows.slice(from, from + MOST_HEADINGS + 1).entries()) {
    const header = numbered.said === null || numbered.said === 'header' ? readHeader(numbered.row) : null;
    if (header !== null) {
      const second = withSecondRow(header, rows[from + index + 1]?.row);
      return { headings, header: second ?? header, below: from + index + (second === null ? 1 : 2) };
    }
    const lines = headingLines(numbered, columns);
    if (lines === null) return null;
    headings.push(...lines.filter((line) => !isNoise(line)));
  }
  return null;
}

/** The lines of a row above a header: one wide cell, or cells with labels; null for any other row. */
function headingLines(numbered: NumberedRow, columns: number): readonly string[] | null {
  const wide = wideText(numbered, columns);
  if (wide !== null) return [wide];
  const texts = numbered.row.cells
    .map(({ paragraphs }) => paragraphs.join(' '))
    .filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /[:：]/.test(text)) ? texts : null;
}

/** The row before which another unit or section begins, or the number of rows. */
function endOf(rows: readonly NumberedRow[], from: number, columns: number, heading: string): number {
  let above = heading;
  for (let index = from; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || row.said !== null || headingLines(row, columns) === null) continue;
    const head = headOf(rows, index, columns);
    // A label names the unit of the header below it, whatever stands around it.
    if (head?.headings.some((text) => labelledUnit(text) !== null) === true) return index;
    const line = wideText(row, columns);
    if (line === null || isNoise(line)) continue;
    if (namesUnit(line)) return index;
    if (head === null ? followsOn(line, above) : isHeadingLike(head.headings.at(-1) ?? '', above))
      return index;
    // Wide rows that are numbered alike and are no headings number something else.
    if (head === null && isHeadingLike(line, above)) above = '';
  }
  return rows.length;
}

/** Whether a wide row is the name of a unit, which cannot be anything else. */
function namesUnit(text: string): boolean {
  const { rest } = takeNumber(text);
  return isName(rest) && nameLooks(rest) === 'unit';
}

/** Whether a text may be a heading as the one above is, or opens a part of the document. */
function isHeadingLike(text: string, above: string): boolean {
  const { form, rest } = takeNumber(text);
  return (above !== '' && isName(rest) && form === takeNumber(above).form) || sectionHeading(text) !== null;
}

/** Whether a heading has the number after that of the one above. */
function followsOn(text: string, above: string): boolean {
  return (
    takeNumber(text).form !== null && isHeadingLike(text, above) && arabicIn(text) === arabicIn(above) + 1
  );
}

/** The first number in a text; NaN where there is none. */
function arabicIn(text: string): number {
  return Number(/\d+/.exec(halfWidth(text))?.[0] ?? NaN);
}

function lastLine(items: readonly OutlineItem[]): string {
  const last = items.at(-1);
  return last?.kind === 'line' ? last.text : '';
}

/** The text of a row that is one cell over all columns; null for any other. */
function wideText(numbered: NumberedRow | undefined, columns: number): string | null {
  const [cell, second] = numbered?.row.cells ?? [];
  return second === undefined && cell?.span === columns && columns > 1 ? cell.paragraphs.join(' ') : null;
}
