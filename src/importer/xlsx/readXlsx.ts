import type { OoxmlLimits } from '../../ooxml/limits';
import { OoxmlError } from '../../ooxml/ooxmlError';
import { OoxmlPackage } from '../../ooxml/ooxmlPackage';
import { readTree } from '../../ooxml/readTree';
import { readRelationships, relatedPart } from '../../ooxml/relationships';
import { readSharedTexts } from '../../ooxml/spreadsheet/readSharedTexts';
import { attribute, child, children, type XmlElement } from '../../ooxml/xmlElement';
import type { NeutralDocument } from '../document/neutralDocument';
import { RemarkLog } from '../document/remarkLog';
import { DocumentUnreadable } from '../documentUnreadable';
import { refuseOoxml } from '../refuseOoxml';
import type { SheetContent } from '../sheets/sheetContent';
import { sheetsDocument } from '../sheets/sheetsDocument';
import { CellFormats } from './cellFormats';
import type { SharedText } from './cellTexts';
import { MOST_SHEETS, XLSX_LIMITS } from './limits';
import { readSheet } from './readSheet';

/** Names of the tables of a scorebook. */
const OWN_NAME = /^scorebook_/;

/**
 * Reads a workbook as a document: its sheets in their order, each with its lines and tables, texts and numbers as a
 * person sees them. Hidden sheets, rows and columns are left out, and `remarks` says so.
 *
 * @throws DocumentUnreadable `notXlsx`, `ownBook`, `damaged`, `encrypted`, `tooLarge`, `tooManyElements`, `doctypeRefused`.
 */
export function readXlsx(bytes: Uint8Array, limits: OoxmlLimits = XLSX_LIMITS): NeutralDocument {
  const remarks = new RemarkLog();
  const sheets = refuseOoxml(bytes, limits, 'notXlsx', () =>
    sheetsIn(new OoxmlPackage(bytes, limits), remarks, 'refused'),
  );
  return sheetsDocument(sheets, remarks);
}

/**
 * What the sheets of a workbook show, a scorebook's too; hidden sheets are left out, and told.
 *
 * @throws DocumentUnreadable as {@link readXlsx}, without `ownBook`
 */
export function readXlsxSheets(bytes: Uint8Array, remarks: RemarkLog): readonly SheetContent[] {
  return refuseOoxml(bytes, XLSX_LIMITS, 'notXlsx', () =>
    sheetsIn(new OoxmlPackage(bytes, XLSX_LIMITS), remarks, 'taken'),
  );
}

function sheetsIn(
  from: OoxmlPackage,
  remarks: RemarkLog,
  ownBook: 'refused' | 'taken',
): readonly SheetContent[] {
  const main = relatedPart(readRelationships(from, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const workbook = readTree(from, main);
  if (workbook?.name !== 'workbook') throw new DocumentUnreadable('notXlsx');
  if (ownBook === 'refused' && isOwnBook(workbook)) throw new DocumentUnreadable('ownBook');
  const relationships = readRelationships(from, main);
  const related = (kind: string): string | null => {
    const part = relatedPart(relationships, kind);
    return part !== null && from.has(part) ? part : null;
  };
  const stylesPart = related('styles');
  const textsPart = related('sharedStrings');
  const sources = {
    formats: new CellFormats(stylesPart === null ? null : readTree(from, stylesPart)),
    texts:
      textsPart === null
        ? []
        : readSharedTexts(from, textsPart, (item): SharedText => {
            return { kept: item.kept(), struckOut: item.struckOut() };
          }),
    remarks,
  };
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const entries = children(child(workbook, 'sheets'), 'sheet');
  if (entries.length > MOST_SHEETS) {
    throw new DocumentUnreadable('tooManyElements', { limit: 'sheets', most: MOST_SHEETS });
  }
  return entries.flatMap((entry) => {
    const name = attribute(entry, 'name') ?? '';
    // The only other attribute that is called so has a longer name: `sheetId`.
    const relationship = byId.get(attribute(entry, 'id') ?? '');
    if (relationship === undefined || !from.has(relationship.target)) {
      throw new OoxmlError('damaged', `the sheet ${name} is missing`);
    }
    if (relationship.kind !== 'worksheet') return [];
    if ((attribute(entry, 'state') ?? 'visible') !== 'visible') {
      remarks.add('hiddenSheets', name);
      return [];
    }
    return [readSheet(from, relationship.target, name, sources)];
  });
}

function isOwnBook(workbook: XmlElement): boolean {
  return children(child(workbook, 'definedNames'), 'definedName').some((name) =>
    OWN_NAME.test(attribute(name, 'name') ?? ''),
  );
}
