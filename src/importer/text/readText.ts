import type { Block, NeutralDocument } from '../document/neutralDocument';
import { decodeText } from './decodeText';
import { cutText } from './textCells';
import { countColumns, makeRows, makesWholeRows } from './textRows';

/**
 * Reads a text dump of a document (what a word processor saves as plain text with its tables as tabs).
 *
 * @throws DocumentUnreadable `empty` or `undecodable`.
 */
export function readText(bytes: Uint8Array): NeutralDocument {
  return readTextDump(decodeText(bytes));
}

/** The same for text that is decoded already; lines end in `\n`. */
export function readTextDump(text: string): NeutralDocument {
  const blocks = cutText(text, makesWholeRows).map((piece): Block => {
    if (piece.kind === 'line') return { kind: 'paragraph', text: piece.text };
    if (piece.kind === 'table') {
      return { kind: 'table', columns: piece.table.columns, rows: piece.table.rows };
    }
    const columns = countColumns(piece.cells);
    return { kind: 'table', columns, rows: makeRows(piece.cells, columns) };
  });
  return { blocks };
}
