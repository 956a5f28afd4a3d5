import type { Book, DefinedName, Sheet } from '../model/book';
import { formatAddress, quoteSheetName } from '../model/address';
import { storedFormula } from './futureFunctions';
import { SHEET_NAMESPACE } from './styleTable';
import { RELATIONS } from './writeSheet';
import { element, escapeText, XML_HEAD } from './xmlText';
import { storedText } from '../../ooxml/spreadsheet/storedText';

/** Names that Excel keeps for itself. */
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';
export const FILTERED = '_xlnm._FilterDatabase';
/** Excel's bound of the number a sheet goes by in the file. */
const MAX_SHEET_ID = 65_534;

/** `workbook.xml`; sheet n is related as `rIdn`. Excel is told to calculate everything when it opens the file. */
export function workbookXml(book: Book): string {
  const activeTab = Math.max(
    0,
    book.sheets.findIndex(({ id }) => id === book.active),
  );
  const ids = sheetNumbers(book.sheets);
  const sheets = book.sheets.map((sheet, index) =>
    element('sheet', {
      name: sheet.name,
      sheetId: ids[index],
      state: { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' }[sheet.visibility],
      'r:id': `rId${index + 1}`,
    }),
  );
  const names = [
    ...book.sheets.flatMap((sheet, index) => [
      ...ownNames(sheet).map(([name, text, hidden]) => nameXml(name, text, { localSheetId: index, hidden })),
      ...sheet.names.map((name) => definedNameXml(name, index)),
    ]),
    ...book.names.map((name) => definedNameXml(name, undefined)),
  ];
  return (
    XML_HEAD +
    element(
      'workbook',
      { xmlns: SHEET_NAMESPACE, 'xmlns:r': RELATIONS },
      element('bookViews', {}, element('workbookView', { activeTab })),
      element('sheets', {}, sheets.join('')),
      names.length === 0 ? '' : element('definedNames', {}, names.join('')),
      '<calcPr fullCalcOnLoad="1"/>',
    )
  );
}

/** The number in a sheet's id, where it has one of its own; so ids survive. */
function sheetNumbers(sheets: readonly Sheet[]): readonly number[] {
  const wanted = sheets.map(({ id }) => parseInt(/^\{([0-9A-F]{8})-0001-/u.exec(id)?.[1] ?? '0', 16));
  const isUsable = (n: number): boolean => n >= 1 && n <= MAX_SHEET_ID;
  return wanted.every(isUsable) && new Set(wanted).size === wanted.length
    ? wanted
    : sheets.map((_sheet, index) => index + 1);
}

function ownNames({
  name,
  page,
  autoFilter,
}: Sheet): readonly (readonly [string, string, true | undefined])[] {
  const found: (readonly [string, string, true | undefined])[] = [];
  if (page.printArea !== null) found.push([PRINT_AREA, formatAddress(name, page.printArea, true), undefined]);
  if (page.titleRows !== null) {
    const { first, last } = page.titleRows;
    found.push([PRINT_TITLES, `${quoteSheetName(name)}!$${first + 1}:$${last + 1}`, undefined]);
  }
  if (autoFilter !== null) found.push([FILTERED, formatAddress(name, autoFilter.area, true), true]);
  return found;
}

function definedNameXml({ name, formula, visible, comment }: DefinedName, sheet: number | undefined): string {
  return nameXml(name, storedFormula(formula), {
    localSheetId: sheet,
    hidden: visible ? undefined : true,
    comment: comment === '' ? undefined : storedText(comment),
  });
}

function nameXml(
  name: string,
  formula: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return element('definedName', { name, ...attributes }, escapeText(formula));
}
