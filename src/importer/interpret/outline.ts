import { isBlankRow, type NeutralDocument, type Row, type Table } from '../document/neutralDocument';
import { takeNumber } from './numberedHeading';
import { halfWidth, withoutSpaces } from './plainText';
import { sectionHeading } from './sectionHeading';
import { readHeader, type HeaderColumn } from './tableHeader';
import { isName } from './unitHeading';
import { NOISE } from './vocabulary';

/** A table with its header found. */
export interface OutlineTable {
  readonly kind: 'table';
  /** Which table of the document it is, from 1. */
  readonly number: number;
  /** Null where it has no header. */
  readonly header: readonly HeaderColumn[] | null;
  /** Rows below the header (all rows where there is none), with their numbers from 1. */
  readonly rows: readonly NumberedRow[];
  readonly columns: number;
}

export interface NumberedRow {
  readonly number: number;
  readonly row: Row;
}

export interface OutlineLine {
  readonly kind: 'line';
  readonly text: string;
}

/** The document without what says nothing: blank lines, notes, page numbers. */
export type OutlineItem = OutlineTable | OutlineLine;

/**
 * Lines and tables in their order. A row above the header that is one wide cell is a heading inside the
 * table, and comes out as a line. Below the header such a row ends the table where it is a heading like the one
 * above (`2.西镇` after `1.东镇`); what follows is another table of the same number.
 */
export function outlineOf(document: NeutralDocument): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  let number = 0;
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      if (!isNoise(block.text)) items.push({ kind: 'line', text: block.text.trim() });
      continue;
    }
    number += 1;
    readTable(block, number, items);
  }
  return items;
}

function readTable(table: Table, number: number, items: OutlineItem[]): void {
  const { columns } = table;
  const rows = table.rows
    .map((row, index): NumberedRow => ({ number: index + 1, row }))
    .filter(({ row }) => !isBlankRow(row));
  let head = headOf(rows, 0, columns);
  if (head === null) items.push({ kind: 'table', number, columns, header: null, rows });
  while (head !== null) {
    const { header, headings, below } = head;
    items.push(...headings.map((text): OutlineLine => ({ kind: 'line', text })));
    const end = endOf(rows, below, columns, lastLine(items));
    items.push({ kind: 'table', number, columns, header, rows: rows.slice(below, end) });
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
    const header = readHeader(numbered.row);
    if (header !== null) return { headings, header, below: from + index + 1 };
    const line = wideText(numbered, columns);
    if (line === null) return null;
    if (!isNoise(line)) headings.push(line);
  }
  return null;
}

/** The row before which another unit or section begins, or the number of rows. */
function endOf(rows: readonly NumberedRow[], from: number, columns: number, heading: string): number {
  let above = heading;
  for (let index = from; index < rows.length; index += 1) {
    const line = wideText(rows[index], columns);
    if (line === null || isNoise(line)) continue;
    const head = headOf(rows, index, columns);
    if (head === null ? followsOn(line, above) : isHeadingLike(head.headings.at(-1) ?? '', above))
      return index;
    // Wide rows that are numbered alike and are no headings number something else.
    if (head === null && isHeadingLike(line, above)) above = '';
  }
  return rows.length;
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

/** Whether a line tells nothing of the definitions. */
export function isNoise(text: string): boolean {
  const plain = halfWidth(withoutSpaces(text));
  return plain === '' || NOISE.some((pattern) => pattern.test(plain)) || /\t\s*\d+\s*$/.test(text);
}
