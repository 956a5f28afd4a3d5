import { DocumentUnreadable } from '../documentUnreadable';
import type { Block, NeutralDocument } from './neutralDocument';

/**
 * What a document may hold. One of a county has some 600 paragraphs, 200 tables and 3,000 rows; what is far beyond is
 * none, and would keep people waiting for nothing.
 */
export const DOCUMENT_LIMITS = {
  paragraphs: 20_000,
  tables: 1_000,
  rows: 20_000,
  cells: 200_000,
  /** Of one table, its cells' spans counted; Word has up to 63. */
  columns: 100,
  /** Lines of text, those in cells included. */
  lines: 200_000,
  /** Characters of one line. */
  line: 50_000,
  /** Characters in all. */
  characters: 4_000_000,
} as const;

type Limit = keyof typeof DOCUMENT_LIMITS;

/**
 * The same document, if it is within the limits.
 *
 * @throws DocumentUnreadable `tooManyElements`, with the limit that it exceeds
 */
export function boundDocument(document: NeutralDocument): NeutralDocument {
  const counts = { paragraphs: 0, tables: 0, rows: 0, cells: 0, lines: 0, characters: 0 };
  const count = (what: keyof typeof counts, more: number): void => {
    counts[what] += more;
    if (counts[what] > DOCUMENT_LIMITS[what]) throw beyond(what);
  };
  for (const block of document.blocks) {
    count(block.kind === 'table' ? 'tables' : 'paragraphs', 1);
    if (block.kind === 'table') {
      if (block.columns > DOCUMENT_LIMITS.columns) throw beyond('columns');
      count('rows', block.rows.length);
      for (const { cells } of block.rows) {
        count('cells', cells.length);
        if (cells.some(({ column, span }) => column + span > DOCUMENT_LIMITS.columns))
          throw beyond('columns');
      }
    }
    for (const line of linesOf(block)) {
      if (line.length > DOCUMENT_LIMITS.line) throw beyond('line');
      count('lines', 1);
      count('characters', line.length);
    }
  }
  return document;
}

function* linesOf(block: Block): Generator<string> {
  if (block.kind === 'paragraph') yield block.text;
  else for (const row of block.rows) for (const cell of row.cells) yield* cell.paragraphs;
}

function beyond(limit: Limit): DocumentUnreadable {
  return new DocumentUnreadable('tooManyElements', { limit, most: DOCUMENT_LIMITS[limit] });
}
