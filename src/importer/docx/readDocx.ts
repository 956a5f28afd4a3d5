import type { OoxmlLimits } from '../../ooxml/limits';
import { OoxmlPackage } from '../../ooxml/ooxmlPackage';
import { readTree } from '../../ooxml/readTree';
import { readRelationships, relatedPart } from '../../ooxml/relationships';
import { child, type XmlElement } from '../../ooxml/xmlElement';
import { DocumentUnreadable } from '../documentUnreadable';
import { refuseOoxml } from '../refuseOoxml';
import type { NeutralDocument } from '../document/neutralDocument';
import { withTabbedTables } from '../text/tabbedRows';
import { DOCX_LIMITS } from './limits';
import { ListNumbers } from './listNumbers';
import { readLists } from './numberingParts';
import { ParagraphLines } from './paragraphLines';
import { readBlocks } from './readBody';
import { RemarkLog } from '../document/remarkLog';
import { Styles } from './styles';

/**
 * Reads the body of a .docx: paragraphs with their automatic numbers, tables on their grids. Deleted and
 * struck-out text is left out, inserted text is in, and `remarks` says so. Only the parts that are needed are unpacked.
 *
 * @throws DocumentUnreadable `notDocx`, `damaged`, `encrypted`, `tooLarge`, `tooManyElements`, `doctypeRefused`.
 */
export function readDocx(bytes: Uint8Array, limits: OoxmlLimits = DOCX_LIMITS): NeutralDocument {
  return refuseOoxml(bytes, limits, 'notDocx', () => readPackage(new OoxmlPackage(bytes, limits)));
}

function readPackage(from: OoxmlPackage): NeutralDocument {
  const main = relatedPart(readRelationships(from, ''), 'officeDocument') ?? 'word/document.xml';
  const document = readTree(from, main);
  const body = child(document, 'body');
  if (document?.name !== 'document' || body === null) throw new DocumentUnreadable('notDocx');
  const relationships = readRelationships(from, main);
  const related = (kind: string): XmlElement | null =>
    readTree(from, relatedPart(relationships, kind) ?? `word/${kind}.xml`);
  const styles = new Styles(related('styles'));
  const lists = readLists(related('numbering'), (style) => styles.listOf(style)?.list ?? null);
  const remarks = new RemarkLog();
  const blocks = readBlocks(body, new ParagraphLines(styles, new ListNumbers(lists), remarks));
  return { blocks: withTabbedTables(blocks), remarks: remarks.all() };
}
