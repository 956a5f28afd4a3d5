import type { OoxmlPackage } from '../../ooxml/ooxmlPackage';
import { readTree } from '../../ooxml/readTree';
import { readRelationships, relatedPart, type Relationship } from '../../ooxml/relationships';
import { child, type XmlElement } from '../../ooxml/xmlElement';
import type { Book } from '../model/book';
import { newBook } from '../model/newBook';
import { flagAttribute, numberAttribute } from '../../ooxml/attributes';
import { Losses, loseParts, type Loss } from './losses';
import { openPackage, refusing } from './openPackage';
import { readNames } from './readNames';
import { readSheets } from './readSheets';
import { readSettings } from './settingsPart';
import { XlsxError } from './xlsxError';
import { BookTally } from './xlsxLimits';

export interface ReadXlsx {
  readonly book: Book;
  /** What the file holds and the book does not, and what it refers to and does not hold; each once (per sheet). */
  readonly lost: readonly Loss[];
}

/**
 * Reads an .xlsx or .xlsm file. Formulas are kept, their cached results are not.
 *
 * @throws XlsxError NotXlsx, Encrypted, TooLarge, Damaged.
 */
export function readXlsx(bytes: Uint8Array): Promise<ReadXlsx> {
  return Promise.resolve().then(() =>
    refusing(() => {
      const from = openPackage(bytes);
      const losses = new Losses();
      loseParts(from.names(), losses);
      const book = readBook(from, { losses, tally: new BookTally(bytes.length) });
      return { book, lost: losses.list() };
    }),
  );
}

function readBook(from: OoxmlPackage, counts: Counts): Book {
  const { losses } = counts;
  const part = relatedPart(readRelationships(from, ''), 'officeDocument');
  const workbook = part === null ? null : readTree(from, part);
  if (part === null || workbook === null) throw new XlsxError('NotXlsx', 'it holds no workbook');
  if (workbook.name !== 'workbook') throw new XlsxError('NotXlsx', 'it is no workbook');
  if (flagAttribute(child(workbook, 'workbookPr'), 'date1904')) losses.add('daysFrom1904', null);
  const relationships = readRelationships(from, part);
  const read = readSheets(from, workbook, relationships, counts);
  const sheets = read.flatMap((each) => (each === null ? [] : [each.sheet]));
  const [first] = sheets;
  if (first === undefined) throw new XlsxError('Damaged', 'it has no worksheet');
  const active = read[activeTab(workbook)] ?? { sheet: first, selection: null };
  const empty = newBook();
  const book: Book = {
    ...empty,
    sheets,
    active: active.sheet.id,
    selection: active.selection ?? empty.selection,
    settings: settingsOf(from, relationships, losses),
  };
  readNames(
    workbook,
    book,
    read.map((each) => each?.sheet),
    counts,
  );
  return book;
}

/** What is counted while a book is read. */
interface Counts {
  readonly losses: Losses;
  readonly tally: BookTally;
}

function activeTab(workbook: XmlElement): number {
  return numberAttribute(child(workbook, 'bookViews', 'workbookView'), 'activeTab') ?? 0;
}

function settingsOf(
  from: OoxmlPackage,
  relationships: readonly Relationship[],
  losses: Losses,
): Map<string, string> {
  const settings = new Map<string, string>();
  for (const { kind, target, isExternal } of relationships) {
    if (kind !== 'customXml' || isExternal) continue;
    const own = from.has(target) ? readSettings(from, target) : null;
    if (own === null) losses.add('customXml', null);
    else for (const [key, json] of own) settings.set(key, json);
  }
  return settings;
}
