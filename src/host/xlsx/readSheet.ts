import type { Element } from '@xmldom/xmldom';
import type { Area, Sheet } from '../model/book';
import { ensureCell } from '../model/cells';
import { MAX_COLUMNS } from '../model/limits';
import { newSheet } from '../model/newBook';
import { loseElements, type Losses } from './losses';
import { readAreas } from './readAreas';
import { readCells, type CellSources } from './readCells';
import { readConditionalFormats, type FormatSources } from './readConditionalFormats';
import { readPage, readProtection } from './readPage';
import type { ReadStyles } from './readStyles';
import { readValidations } from './readValidations';
import { digitPixels, pointWidth } from './sheetSizes';
import { attribute, child, children, flagAttribute, numberAttribute, parseXml } from './xmlTree';
import { readText } from './xmlText';
import { XlsxError } from './xlsxError';

export interface SheetSources extends CellSources, FormatSources {
  readonly styles: ReadStyles;
  /** Targets outside the book, by relationship id. */
  readonly targets: ReadonlyMap<string, string>;
  readonly losses: Losses;
}

export interface ReadSheet {
  readonly sheet: Sheet;
  /** What is selected in it; null if the file does not say. */
  readonly selection: Area | null;
}

/**
 * The cells of a worksheet, and the worksheet without them. By hand: a pattern that spans 40 MB of cells
 * overflows the stack.
 *
 * @throws XlsxError Damaged when `<sheetData>` is not closed.
 */
function cutCells(xml: string, name: string): { readonly cells: string; readonly rest: string } {
  const open = /<((?:\w+:)?sheetData)\b[^>]*>/u.exec(xml);
  if (open === null || open[0].endsWith('/>')) return { cells: '', rest: xml };
  const start = open.index + open[0].length;
  const close = `</${open[1] ?? ''}>`;
  const end = xml.indexOf(close, start);
  if (end < 0) throw new XlsxError('Damaged', `${name} breaks off`);
  return { cells: xml.slice(start, end), rest: xml.slice(0, open.index) + xml.slice(end + close.length) };
}

/** A worksheet. The cells are cut out and scanned, the rest is parsed. */
export function readSheet(xml: string, id: string, name: string, sources: SheetSources): ReadSheet {
  const { losses } = sources;
  const { cells, rest } = cutCells(xml, name);
  const root = parseXml(rest, name);
  const sheet = newSheet(id, name);
  loseElements(
    children(root).map((each) => each.localName ?? ''),
    name,
    losses,
  );
  readColumns(root, sheet, sources);
  readCells(cells, sheet, sources);
  readView(root, sheet);
  sheet.tabColor = sources.color(child(root, 'sheetPr', 'tabColor')) ?? '';
  sheet.protection = readProtection(root, name, losses);
  sheet.page = readPage(root, name, losses);
  sheet.autoFilter = readFilter(root, name, losses);
  sheet.validations.push(...readValidations(root, name, losses));
  sheet.conditionalFormats.push(...readConditionalFormats(root, name, sources));
  for (const merge of children(child(root, 'mergeCells'), 'mergeCell')) {
    sheet.merges.push(...readAreas(attribute(merge, 'ref')));
  }
  for (const ext of children(child(root, 'extLst'), 'ext')) {
    if (children(ext, 'sparklineGroups').length > 0) losses.add('sparklines', name);
  }
  readHyperlinks(root, sheet, sources.targets);
  return { sheet, selection: readSelection(root) };
}

function readColumns(root: Element, sheet: Sheet, { styles, losses }: SheetSources): void {
  const digit = digitPixels(styles.standardFont);
  for (const columns of children(child(root, 'cols'), 'col')) {
    const first = (numberAttribute(columns, 'min') ?? 1) - 1;
    const last = Math.min(numberAttribute(columns, 'max') ?? first + 1, MAX_COLUMNS) - 1;
    const width = numberAttribute(columns, 'width');
    const style = styles.formats[numberAttribute(columns, 'style') ?? 0];
    if ((numberAttribute(columns, 'outlineLevel') ?? 0) > 0) losses.add('groupedColumns', sheet.name);
    for (let column = first; column <= last; column++) {
      if (width !== null && flagAttribute(columns, 'customWidth')) {
        sheet.columnWidths.set(column, pointWidth(width, digit));
      }
      if (flagAttribute(columns, 'hidden')) sheet.hiddenColumns.add(column);
      if (style !== undefined && style !== styles.formats[0]) sheet.columnStyles.set(column, style);
    }
  }
}

function readView(root: Element, sheet: Sheet): void {
  const view = child(root, 'sheetViews', 'sheetView');
  sheet.showGridlines = flagAttribute(view, 'showGridLines', true);
  sheet.showHeadings = flagAttribute(view, 'showRowColHeaders', true);
  const pane = child(view, 'pane');
  const state = attribute(pane, 'state');
  // A pane that is only split is a matter of the window, not of the sheet.
  if (state !== 'frozen' && state !== 'frozenSplit') return;
  sheet.frozen = {
    rows: numberAttribute(pane, 'ySplit') ?? 0,
    columns: numberAttribute(pane, 'xSplit') ?? 0,
  };
}

function readSelection(root: Element): Area | null {
  const view = child(root, 'sheetViews', 'sheetView');
  const active = attribute(child(view, 'pane'), 'activePane') ?? 'topLeft';
  const selections = children(view, 'selection');
  const selected =
    selections.find((each) => (attribute(each, 'pane') ?? 'topLeft') === active) ?? selections[0];
  return readAreas(attribute(selected ?? null, 'sqref'))[0] ?? null;
}

function readFilter(root: Element, name: string, losses: Losses): Sheet['autoFilter'] {
  const filter = child(root, 'autoFilter');
  const [area] = readAreas(attribute(filter, 'ref'));
  if (area === undefined) return null;
  const chosen = new Map<number, readonly string[]>();
  for (const column of children(filter)) {
    const filters = child(column, 'filters');
    const isListed = filters !== null && children(filters).every(({ localName }) => localName === 'filter');
    if (!isListed) {
      losses.add('filterCriteria', name);
      continue;
    }
    const texts = children(filters, 'filter').map((each) => readText(attribute(each, 'val') ?? ''));
    const blanks = attribute(filters, 'blank') === '1' ? [''] : [];
    chosen.set(Number(attribute(column, 'colId')), [...texts, ...blanks]);
  }
  return { area, ...(chosen.size === 0 ? {} : { chosen }) };
}

/** The most cells one link is put into; a larger area gets it in its first cell. */
const MAX_LINKED_CELLS = 10_000;

function readHyperlinks(root: Element, sheet: Sheet, targets: ReadonlyMap<string, string>): void {
  for (const link of children(child(root, 'hyperlinks'), 'hyperlink')) {
    const [area] = readAreas(attribute(link, 'ref'));
    if (area === undefined) continue;
    const id = attribute(link, 'r:id') ?? link.getAttributeNS(RELATIONS, 'id');
    const address = id === null ? undefined : targets.get(id);
    const location = attribute(link, 'location');
    const tooltip = attribute(link, 'tooltip');
    const hyperlink = {
      ...(address === undefined ? {} : { address }),
      ...(location === null ? {} : { documentReference: location }),
      ...(tooltip === null ? {} : { screenTip: readText(tooltip) }),
    };
    const isWhole = area.rows * area.columns <= MAX_LINKED_CELLS;
    for (let row = area.row; row < area.row + (isWhole ? area.rows : 1); row++) {
      for (let column = area.column; column < area.column + (isWhole ? area.columns : 1); column++) {
        ensureCell(sheet, row, column).hyperlink = hyperlink;
      }
    }
  }
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
