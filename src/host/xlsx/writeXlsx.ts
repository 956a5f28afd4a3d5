import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Book } from '../model/book';
import type { CellValue } from '../model/content';
import { SharedTexts } from './sharedTexts';
import { SETTINGS_PART, SETTINGS_PROPERTIES_PART, settingsPropertiesXml, settingsXml } from './settingsPart';
import { StyleTable } from './styleTable';
import { RELATIONS, writeSheet } from './writeSheet';
import { workbookXml } from './writeWorkbook';
import { element, XML_HEAD } from './xmlText';

const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The same book gives the same bytes at any time: entries bear the earliest date ZIP can hold. */
export const ENTRY_DATE = '1980-01-01T00:00:00';

type Relation = readonly [type: string, target: string, isExternal?: boolean];

/**
 * The book as an .xlsx file.
 *
 * Excel calculates the file anew when it opens it. LibreOffice does not, unless told to (OOXMLRecalcMode): it
 * shows the cached results, so `valueOf` should be right.
 *
 * @param valueOf calculated value of a cell, asked for cells with formulas alone.
 * @throws XlsxError Unwritable.
 */
export function writeXlsx(
  book: Book,
  valueOf: (sheetId: string, row: number, column: number) => CellValue,
): Promise<Uint8Array> {
  return Promise.resolve().then(() => zipSync(files(book, valueOf), { level: 6, mtime: ENTRY_DATE }));
}

function files(book: Book, valueOf: (sheetId: string, row: number, column: number) => CellValue): Zippable {
  const tables = { styles: new StyleTable(), texts: new SharedTexts() };
  const parts: Record<string, Uint8Array> = {};
  const overrides: (readonly [string, string])[] = [];
  const add = (path: string, xml: string, type?: string): void => {
    parts[path] = strToU8(xml);
    if (type !== undefined) overrides.push([`/${path}`, type]);
  };

  const relations: Relation[] = [];
  book.sheets.forEach((sheet, index) => {
    const name = `sheet${index + 1}.xml`;
    const valueAt = (row: number, column: number): CellValue => valueOf(sheet.id, row, column);
    const { sheet: xml, targets } = writeSheet(book, sheet, valueAt, tables);
    add(`xl/worksheets/${name}`, xml, `${SHEET_TYPES}.worksheet+xml`);
    if (targets.length > 0) {
      const links = targets.map((target): Relation => ['hyperlink', target, true]);
      add(`xl/worksheets/_rels/${name}.rels`, relationsXml(links));
    }
    relations.push(['worksheet', `worksheets/${name}`]);
  });
  relations.push(['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']);
  if (book.settings.size > 0) {
    relations.push(['customXml', `../${SETTINGS_PART}`]);
    add(SETTINGS_PART, settingsXml(book.settings));
    add(
      SETTINGS_PROPERTIES_PART,
      settingsPropertiesXml(),
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    add('customXml/_rels/item1.xml.rels', relationsXml([['customXmlProps', 'itemProps1.xml']]));
  }
  add('xl/styles.xml', tables.styles.xml(), `${SHEET_TYPES}.styles+xml`);
  add('xl/sharedStrings.xml', tables.texts.xml(), `${SHEET_TYPES}.sharedStrings+xml`);
  add('xl/workbook.xml', workbookXml(book), `${SHEET_TYPES}.sheet.main+xml`);
  add('xl/_rels/workbook.xml.rels', relationsXml(relations));
  add('_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']]));
  // Readers that look at the first entry to tell the type of a file want this one to be it.
  return { '[Content_Types].xml': strToU8(contentTypesXml(overrides)), ...parts };
}

function relationsXml(relations: readonly Relation[]): string {
  const items = relations.map(([type, target, isExternal], index) =>
    element('Relationship', {
      Id: `rId${index + 1}`,
      Type: `${RELATIONS}/${type}`,
      Target: target,
      TargetMode: isExternal === true ? 'External' : undefined,
    }),
  );
  return XML_HEAD + element('Relationships', { xmlns: PACKAGE_RELATIONS }, items.join(''));
}

function contentTypesXml(overrides: readonly (readonly [path: string, type: string])[]): string {
  return (
    XML_HEAD +
    element(
      'Types',
      { xmlns: CONTENT_TYPES },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...overrides.map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    )
  );
}
