import type { Element } from '@xmldom/xmldom';
import { DocumentUnreadable } from '../documentUnreadable';
import type { NeutralDocument } from '../document/neutralDocument';
import { DocxPackage } from './docxPackage';
import { withTabbedTables } from '../text/tabbedRows';
import { DOCX_LIMITS, type DocxLimits } from './limits';
import { ListNumbers } from './listNumbers';
import { readLists } from './numberingParts';
import { ParagraphLines } from './paragraphLines';
import { parseXml } from './parseXml';
import { readBlocks } from './readBody';
import { relatedPart, relationshipsOf } from './relationships';
import { Styles } from './styles';
import { child } from './xmlTree';

/**
 * Reads the body of a .docx: paragraphs with their automatic numbers, tables on their grids. Deleted text is
 * left out, inserted text is in. Only the parts that are needed are unpacked.
 *
 * @throws DocumentUnreadable `notDocx`, `damaged`, `encrypted`, `tooLarge`, `tooManyElements`, `doctypeRefused`.
 */
export function readDocx(bytes: Uint8Array, limits: DocxLimits = DOCX_LIMITS): NeutralDocument {
  const archive = new DocxPackage(bytes, limits);
  const root = (part: string): Element | null => {
    const content = archive.read(part);
    return content === null ? null : parseXml(content, part, limits);
  };
  const main = relatedPart(root('_rels/.rels'), 'officeDocument', '') ?? 'word/document.xml';
  const document = root(main);
  const body = child(document, 'body');
  if (document?.localName !== 'document' || body === null) throw new DocumentUnreadable('notDocx');
  const relationships = root(relationshipsOf(main));
  const related = (kind: string): Element | null =>
    root(relatedPart(relationships, kind, main) ?? `word/${kind}.xml`);
  const styles = new Styles(related('styles'));
  const lists = readLists(related('numbering'), (style) => styles.listOf(style)?.list ?? null);
  return { blocks: withTabbedTables(readBlocks(body, new ParagraphLines(styles, new ListNumbers(lists)))) };
}
