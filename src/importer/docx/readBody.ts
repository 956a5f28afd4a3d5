import { children, type XmlElement } from '../../ooxml/xmlElement';
import type { Block, Table } from '../document/neutralDocument';
import { runsOn, textBoxes, type ParagraphLines } from './paragraphLines';
import { framedContent, readTable, type CellContent } from './readTable';

/** Elements around blocks that mean nothing. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

/**
 * Makes blocks of what stands in the body, or in any other element that holds blocks, as it is told one after the other;
 * what stands in a text box follows the paragraph that the box hangs on.
 */
export class BlockReader {
  readonly #paragraphs: ParagraphLines;
  readonly #blocks: Block[] = [];
  /** Text of a paragraph that runs on into the next. */
  #before = '';

  constructor(paragraphs: ParagraphLines) {
    this.#paragraphs = paragraphs;
  }

  add(part: XmlElement): void {
    for (const element of blockElements(part)) this.#read(element);
  }

  end(): readonly Block[] {
    this.#flush();
    return this.#blocks;
  }

  #read(element: XmlElement): void {
    const paragraphs = this.#paragraphs;
    if (element.name === 'p') {
      this.#before += paragraphs.read(element);
      const boxes = [...textBoxes(element)];
      if (!runsOn(element) || boxes.length > 0) this.#flush();
      for (const box of boxes) this.#blocks.push(...readBlocks(box, paragraphs));
      return;
    }
    this.#flush();
    const framed = framedContent(element);
    if (framed === null)
      this.#blocks.push(readTable(element, (cell) => cellContent(cell, paragraphs), paragraphs.remarks));
    else this.#blocks.push(...framed.flatMap((cell) => readBlocks(cell, paragraphs)));
  }

  #flush(): void {
    for (const text of linesOf(this.#before)) this.#blocks.push({ kind: 'paragraph', text });
    this.#before = '';
  }
}

function readBlocks(container: XmlElement, paragraphs: ParagraphLines): readonly Block[] {
  const reader = new BlockReader(paragraphs);
  for (const part of children(container)) reader.add(part);
  return reader.end();
}

/** The lines of a cell, and the tables inside it. */
function cellContent(cell: XmlElement, paragraphs: ParagraphLines): CellContent {
  const blocks = readBlocks(cell, paragraphs);
  return {
    lines: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    tables: blocks.flatMap((block): readonly Table[] => (block.kind === 'table' ? [block] : [])),
  };
}

/** The paragraphs and tables that an element is, or that stand in it where it is but a wrapper. */
function* blockElements(part: XmlElement): Generator<XmlElement> {
  if (part.name === 'p' || part.name === 'tbl') yield part;
  else if (WRAPPERS.has(part.name)) for (const inner of children(part)) yield* blockElements(inner);
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
