import type { OoxmlLimits } from '../../ooxml/limits';
import { OoxmlPackage } from '../../ooxml/ooxmlPackage';
import { readTree } from '../../ooxml/readTree';
import { readXml } from '../../ooxml/readXml';
import { readRelationships, relatedPart } from '../../ooxml/relationships';
import type { XmlElement } from '../../ooxml/xmlElement';
import { DocumentUnreadable } from '../documentUnreadable';
import { refuseOoxml } from '../refuseOoxml';
import type { NeutralDocument } from '../document/neutralDocument';
import { withTabbedTables } from '../text/tabbedRows';
import { BodyVisitor } from './bodyVisitor';
import { DOCX_LIMITS } from './limits';
import { ListNumbers } from './listNumbers';
import { readLists } from './numberingParts';
import { ParagraphLines } from './paragraphLines';
import { BlockReader } from './readBody';
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
  if (!from.has(main)) throw new DocumentUnreadable('notDocx');
  const relationships = readRelationships(from, main);
  const related = (kind: string): XmlElement | null =>
    readTree(from, relatedPart(relationships, kind) ?? `word/${kind}.xml`);
  const styles = new Styles(related('styles'));
  const lists = readLists(related('numbering'), (style) => styles.listOf(style)?.list ?? null);
  const remarks = new RemarkLog();
  const reader = new BlockReader(new ParagraphLines(styles, new ListNumbers(lists), remarks));
  const body = new BodyVisitor((part) => {
    reader.add(part);
  });
  readXml(from, main, body);
  if (!body.hasBody) throw new DocumentUnreadable('notDocx');
  return { blocks: withTabbedTables(reader.end()), remarks: remarks.all() };
}
