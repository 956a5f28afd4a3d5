import { DocumentUnreadable } from '../documentUnreadable';
import { DOCUMENT_LIMITS } from '../document/boundDocument';
import type { Block, NeutralDocument } from '../document/neutralDocument';
import { decodeText } from './decodeText';
import { spreadHeaders } from './secondHeaderRow';
import { cutText } from './textCells';
import { countColumns, makeRows, makesWholeRows } from './textRows';

/** Bytes of a text dump; one of 1,500 indicators has 0.5 MB. */
const FILE_BYTES = 10_000_000;

/** Lines of a text dump, the blank ones between and in cells included. */
const LINES = 200_000;

/**
 * Reads a text dump of a document (what a word processor saves as plain text with its tables as tabs).
 *
 * @throws DocumentUnreadable `empty`, `undecodable`, `tooLarge` or `tooManyElements`.
 */
export function readText(bytes: Uint8Array): NeutralDocument {
  if (bytes.length > FILE_BYTES) {
    throw new DocumentUnreadable('tooLarge', { megabytes: FILE_BYTES / 1_000_000 });
  }
  const text = decodeText(bytes);
  if (text.trim() === '') throw new DocumentUnreadable('empty');
  return readTextDump(text);
}

/**
 * The same for text that is decoded already; lines end in `\n`.
 *
 * @throws DocumentUnreadable `tooManyElements`
 */
export function readTextDump(text: string): NeutralDocument {
  boundLines(text);
  const blocks = cutText(text, makesWholeRows).map((piece): Block => {
    if (piece.kind === 'line') return { kind: 'paragraph', text: piece.text };
    if (piece.kind === 'table') {
      return {
        kind: 'table',
        columns: piece.table.columns,
        rows: spreadHeaders(piece.table.rows, piece.table.columns),
      };
    }
    const columns = countColumns(piece.cells);
    return { kind: 'table', columns, rows: spreadHeaders(makeRows(piece.cells, columns), columns) };
  });
  return { blocks };
}

function boundLines(text: string): void {
  let count = 0;
  for (let start = 0; start <= text.length; count += 1) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length + 1 : end + 1;
    if (next - start > DOCUMENT_LIMITS.line) {
      throw new DocumentUnreadable('tooManyElements', { limit: 'line', most: DOCUMENT_LIMITS.line });
    }
    start = next;
  }
  if (count > LINES) throw new DocumentUnreadable('tooManyElements', { limit: 'lines', most: LINES });
}
