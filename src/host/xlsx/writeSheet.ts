import type { Area, Book, Cell, Sheet } from '../model/book';
import { columnLetters, formatArea } from '../model/address';
import { areaBetween } from '../model/areas';
import { STANDARD_HEIGHT } from '../model/fittedHeights';
import { DEFAULT_STYLE } from '../model/style';
import { fitsToPages, pageXml, protectionXml } from './writePage';
import { digitPixels, fileWidth } from './sheetSizes';
import { colorXml, SHEET_NAMESPACE } from './styleTable';
import { sheetDataXml, type Tables, type ValueAt } from './writeCells';
import { conditionalFormatsXml, dataBarExtensionsXml } from './writeConditionalFormats';
import { validationsXml } from './writeValidations';
import { element, XML_HEAD } from './xmlText';
import { storedText } from '../../ooxml/spreadsheet/storedText';

export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Width of a column nobody has set, in digits of 等线 11. */
const STANDARD_DIGITS = 9;

export interface SheetParts {
  readonly sheet: string;
  /** Targets outside the book, in the order of `rId1`, `rId2` …. */
  readonly targets: readonly string[];
}

/** A worksheet; its elements stand in the order that the format prescribes. */
export function writeSheet(book: Book, sheet: Sheet, valueAt: ValueAt, tables: Tables): SheetParts {
  const targets: string[] = [];
  const hyperlinks = hyperlinksXml(sheet, targets);
  const properties = [
    sheet.tabColor === '' ? '' : colorXml('tabColor', sheet.tabColor),
    fitsToPages(sheet.page) ? '<pageSetUpPr fitToPage="1"/>' : '',
  ].join('');
  const merges = sheet.merges.map((area) => element('mergeCell', { ref: formatArea(area) }));
  const xml = element(
    'worksheet',
    { xmlns: SHEET_NAMESPACE, 'xmlns:r': RELATIONS },
    properties === '' ? '' : element('sheetPr', {}, properties),
    viewXml(book, sheet),
    element('sheetFormatPr', { defaultRowHeight: STANDARD_HEIGHT }),
    columnsXml(sheet, tables),
    sheetDataXml(sheet, valueAt, tables),
    protectionXml(sheet.protection),
    filterXml(sheet.autoFilter),
    merges.length === 0 ? '' : element('mergeCells', { count: merges.length }, merges.join('')),
    conditionalFormatsXml(sheet.conditionalFormats, tables.styles),
    validationsXml(sheet.validations),
    hyperlinks,
    pageXml(sheet.page),
    dataBarExtensionsXml(sheet.conditionalFormats),
  );
  return { sheet: XML_HEAD + xml, targets };
}

/** What was chosen in a column is written as Excel does: the shown texts, blanks apart. */
function filterXml(filter: Sheet['autoFilter']): string {
  if (filter === null) return '';
  const columns = [...(filter.chosen ?? [])].map(([colId, texts]) => {
    const values = texts
      .filter((text) => text !== '')
      .map((val) => element('filter', { val: storedText(val) }));
    const blank = texts.includes('') ? true : undefined;
    return element('filterColumn', { colId }, element('filters', { blank }, ...values));
  });
  return element('autoFilter', { ref: formatArea(filter.area) }, ...columns);
}

function viewXml(book: Book, sheet: Sheet): string {
  const isActive = sheet.id === book.active;
  const { rows, columns } = sheet.frozen;
  const pane = [rows > 0 ? 'bottom' : 'top', columns > 0 ? 'Right' : 'Left'].join('');
  const frozen =
    rows === 0 && columns === 0
      ? ''
      : element('pane', {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: `${columnLetters(columns)}${rows + 1}`,
          activePane: pane,
          state: 'frozen',
        });
  const { row, column } = book.selection;
  const selection = isActive
    ? element('selection', {
        pane: frozen === '' ? undefined : pane,
        activeCell: `${columnLetters(column)}${row + 1}`,
        sqref: formatArea(book.selection),
      })
    : '';
  const view = element(
    'sheetView',
    {
      showGridLines: sheet.showGridlines ? undefined : false,
      showRowColHeaders: sheet.showHeadings ? undefined : false,
      tabSelected: isActive || undefined,
      workbookViewId: 0,
    },
    frozen,
    selection,
  );
  return element('sheetViews', {}, view);
}

/** `<cols>`; neighbours that are alike share an element. */
function columnsXml(sheet: Sheet, { styles }: Tables): string {
  const columns = new Set([
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
    ...sheet.columnStyles.keys(),
  ]);
  const digit = digitPixels(DEFAULT_STYLE.font.name);
  const spans: {
    first: number;
    last: number;
    key: string;
    attributes: Record<string, number | boolean | undefined>;
  }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const width = sheet.columnWidths.get(column);
    const style = sheet.columnStyles.get(column);
    const attributes = {
      width: width === undefined ? STANDARD_DIGITS : fileWidth(width, digit),
      style: style === undefined ? undefined : styles.cellFormat(style, false),
      hidden: sheet.hiddenColumns.has(column) || undefined,
      customWidth: width !== undefined || undefined,
    };
    const key = JSON.stringify(attributes);
    const last = spans[spans.length - 1];
    if (last !== undefined && last.key === key && last.last === column - 1) last.last = column;
    else spans.push({ first: column, last: column, key, attributes });
  }
  const elements = spans.map(({ first, last, attributes }) =>
    element('col', { min: first + 1, max: last + 1, ...attributes }),
  );
  return elements.length === 0 ? '' : element('cols', {}, elements.join(''));
}

function hyperlinksXml(sheet: Sheet, targets: string[]): string {
  const links: string[] = [];
  for (const { area, link } of linkedAreas(sheet)) {
    const location = link.documentReference;
    const id = link.address === undefined ? undefined : `rId${targets.push(link.address)}`;
    const tooltip = link.screenTip === undefined ? undefined : storedText(link.screenTip);
    links.push(element('hyperlink', { ref: formatArea(area), 'r:id': id, location, tooltip }));
  }
  return links.length === 0 ? '' : element('hyperlinks', {}, links.join(''));
}

function linkedAreas(
  sheet: Sheet,
): readonly { readonly area: Area; readonly link: NonNullable<Cell['hyperlink']> }[] {
  return [...sheet.cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { hyperlink }]) =>
      hyperlink === undefined ? [] : [{ area: areaBetween(row, column, row, column), link: hyperlink }],
    ),
  );
}
