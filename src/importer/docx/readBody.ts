import { children, type XmlElement } from '../../ooxml/xmlElement';
import type { Block, Table } from '../document/neutralDocument';
import { runsOn, textBoxes, type ParagraphLines } from './paragraphLines';
import { framedContent, readTable, type CellContent } from './readTable';

/** Elements around blocks that mean nothing. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

/**
 * Paragraphs and tables of the body, or of any other element that holds blocks; what stands in a text box follows the
 * paragraph that the box hangs on.
 */
export function readBlocks(container: XmlElement, paragraphs: ParagraphLines): readonly Block[] {
  const blocks: Block[] = [];
  let before = '';
  const flush = (): void => {
    for (const text of linesOf(before)) blocks.push({ kind: 'paragraph', text });
    before = '';
  };
  for (const element of blockElements(container)) {
    if (element.name === 'p') {
      before += paragraphs.read(element);
      const boxes = [...textBoxes(element)];
      if (!runsOn(element) || boxes.length > 0) flush();
      for (const box of boxes) blocks.push(...readBlocks(box, paragraphs));
      continue;
    }
    flush();
    const framed = framedContent(element);
    if (framed === null)
      blocks.push(readTable(element, (cell) => cellContent(cell, paragraphs), paragraphs.remarks));
    else blocks.push(...framed.flatMap((cell) => readBlocks(cell, paragraphs)));
  }
  flush();
  return blocks;
}

/** The lines of a cell, and the tables inside it. */
function cellContent(cell: XmlElement, paragraphs: ParagraphLines): CellContent {
  const blocks = readBlocks(cell, paragraphs);
  return {
    lines: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    tables: blocks.flatMap((block): readonly Table[] => (block.kind === 'table' ? [block] : [])),
  };
}

function* blockElements(container: XmlElement): Generator<XmlElement> {
  for (const part of children(container)) {
    const name = part.name;
    if (name === 'p' || name === 'tbl') yield part;
    else if (WRAPPERS.has(name)) yield* blockElements(part);
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
