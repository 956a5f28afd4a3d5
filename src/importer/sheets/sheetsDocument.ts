import type { Block, NeutralDocument } from '../document/neutralDocument';
import type { RemarkLog } from '../document/remarkLog';
import { withoutSpaces } from '../words/plainText';
import { layoutSheet } from './layoutSheet';
import type { SheetContent } from './sheetContent';
import { visibleRows } from './visibleRows';

/** What sheets are called that nobody named. */
const UNNAMED = /^(?:sheet|工作表|表)\s*\d*(?:\s*\(\d+\))?$/i;

/** Lines at the head of a sheet among which its name is looked for. */
const LINES_AT_HEAD = 4;

/**
 * Sheets as one document, in their order. The name of a sheet stands above what it holds, unless the lines there say the same.
 *
 * @param remarks what the reader told already; hidden cells are added
 */
export function sheetsDocument(sheets: readonly SheetContent[], remarks: RemarkLog): NeutralDocument {
  const blocks = sheets.flatMap((sheet) => {
    const laid = layoutSheet(visibleRows(sheet, remarks));
    return laid.length === 0 ? [] : [...nameAbove(sheet.name, laid), ...laid];
  });
  return { blocks, remarks: remarks.all() };
}

function nameAbove(written: string, blocks: readonly Block[]): readonly Block[] {
  const name = written.trim();
  const head = blocks
    .slice(0, LINES_AT_HEAD)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const isSaid = head.some((line) => withoutSpaces(line).includes(withoutSpaces(name)));
  return UNNAMED.test(name) || isSaid ? [] : [{ kind: 'paragraph', text: name }];
}
