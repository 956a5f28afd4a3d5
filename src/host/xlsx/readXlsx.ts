import { strFromU8 } from 'fflate';
import type { Element } from '@xmldom/xmldom';
import type { Book, Sheet } from '../model/book';
import { newBook, sheetId } from '../model/newBook';
import { Losses, loseParts, type Loss } from './losses';
import { openPackage, type Package } from './openPackage';
import { colorReader } from './readColors';
import { readNames } from './readNames';
import { readSharedTexts } from './readSharedTexts';
import { readSheet, type ReadSheet } from './readSheet';
import { readStyles } from './readStyles';
import { readRelations, type Relations } from './relations';
import { readSettings } from './settingsPart';
import { attribute, child, children, flagAttribute, numberAttribute, parseXml } from './xmlTree';
import { XlsxError } from './xlsxError';

export interface ReadXlsx {
  readonly book: Book;
  /** What the file holds and the book does not, each once (per sheet). */
  readonly lost: readonly Loss[];
}

/**
 * Reads an .xlsx or .xlsm file. Formulas are kept, their cached results are not.
 *
 * @throws XlsxError NotXlsx, Encrypted, TooLarge, Damaged.
 */
export function readXlsx(bytes: Uint8Array): Promise<ReadXlsx> {
  return Promise.resolve().then(() => {
    const parts = openPackage(bytes);
    const losses = new Losses();
    loseParts(parts.keys(), losses);
    const book = readBook(parts, losses);
    return { book, lost: losses.list() };
  });
}

function readBook(parts: Package, losses: Losses): Book {
  const path = readRelations(parts, '').find('officeDocument');
  if (path === undefined || !parts.has(path)) throw new XlsxError('NotXlsx', 'it holds no workbook');
  const workbook = parseXml(textOfPart(parts, path), path);
  if (workbook.localName !== 'workbook') throw new XlsxError('NotXlsx', 'it is no workbook');
  if (flagAttribute(child(workbook, 'workbookPr'), 'date1904')) {
    losses.add('daysFrom1904', null);
  }
  const relations = readRelations(parts, path);
  const read = readSheets(parts, workbook, relations, losses);
  const sheets = read.flatMap((each) => (each === null ? [] : [each.sheet]));
  const [first] = sheets;
  if (first === undefined) throw new XlsxError('Damaged', 'it has no worksheet');
  const activeTab = numberAttribute(child(workbook, 'bookViews', 'workbookView'), 'activeTab') ?? 0;
  const active = read[activeTab] ?? { sheet: first, selection: null };
  const empty = newBook();
  const book: Book = {
    ...empty,
    sheets,
    active: active.sheet.id,
    selection: active.selection ?? empty.selection,
    settings: settingsOf(parts, relations, losses),
  };
  readNames(
    workbook,
    book,
    read.map((each) => each?.sheet.id),
    losses,
  );
  return book;
}

/** The sheets in the order of their tabs; null for one that is no worksheet. */
function readSheets(
  parts: Package,
  workbook: Element,
  relations: Relations,
  losses: Losses,
): readonly (ReadSheet | null)[] {
  const themePath = relations.find('theme');
  const color = colorReader(themePath === undefined ? null : rootOf(parts, themePath));
  const stylesPath = relations.find('styles');
  const styles = readStyles(stylesPath === undefined ? null : rootOf(parts, stylesPath), color);
  const textsPath = relations.find('sharedStrings');
  const texts = textsPath === undefined ? [] : readSharedTexts(textOfPart(parts, textsPath), losses);
  let rules = 0;
  const newId = (): string => `cf-${++rules}`;

  return children(child(workbook, 'sheets'), 'sheet').map((entry, index) => {
    const relation = relations.byId(attribute(entry, 'r:id') ?? '');
    const name = attribute(entry, 'name') ?? `Sheet${index + 1}`;
    if (relation?.type !== 'worksheet') {
      losses.add('otherSheet', name);
      return null;
    }
    const targets = readRelations(parts, relation.target).external;
    const read = readSheet(
      textOfPart(parts, relation.target),
      sheetId(numberAttribute(entry, 'sheetId') ?? index + 1),
      name,
      { texts, formats: styles.formats, styles, looks: styles.looks, color, losses, targets, newId },
    );
    read.sheet.visibility = visibilityOf(attribute(entry, 'state'));
    return read;
  });
}

function visibilityOf(state: string | null): Sheet['visibility'] {
  if (state === 'hidden') return 'Hidden';
  return state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

function settingsOf(parts: Package, relations: Relations, losses: Losses): Map<string, string> {
  const settings = new Map<string, string>();
  for (const path of relations.all('customXml')) {
    const own = parts.has(path) ? readSettings(textOfPart(parts, path), path) : null;
    if (own === null) losses.add('customXml', null);
    else for (const [key, json] of own) settings.set(key, json);
  }
  return settings;
}

function rootOf(parts: Package, path: string): Element | null {
  return parts.has(path) ? parseXml(textOfPart(parts, path), path) : null;
}

function textOfPart(parts: Package, path: string): string {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new XlsxError('Damaged', `${path} is missing`);
  return strFromU8(bytes);
}
