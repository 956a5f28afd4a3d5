import type { OoxmlPackage } from '../../ooxml/ooxmlPackage';
import { readXml } from '../../ooxml/readXml';
import { attribute, child, children, type XmlElement } from '../../ooxml/xmlElement';
import type { Area, Sheet } from '../model/book';
import { MAX_COLUMNS, MAX_ROWS } from '../model/limits';
import { newSheet } from '../model/newBook';
import { flagAttribute, numberAttribute } from '../../ooxml/attributes';
import { loseElements, type Losses } from './losses';
import { readAreas } from './readAreas';
import { CellReader, type CellSources } from './readCells';
import { readColumns } from './readColumns';
import { readConditionalFormats, type FormatSources } from './readConditionalFormats';
import { readLinks, type LinkSources } from './readLinks';
import { readPage, readProtection } from './readPage';
import type { ReadStyles } from './readStyles';
import { readValidations } from './readValidations';
import { SheetCells } from '../../ooxml/spreadsheet/sheetCells';
import { SheetVisitor } from '../../ooxml/spreadsheet/sheetVisitor';
import { readText } from '../../ooxml/spreadsheet/storedText';
import { XlsxError } from './xlsxError';

export interface SheetSources extends CellSources, FormatSources, LinkSources {
  readonly styles: ReadStyles;
}

export interface ReadSheet {
  readonly sheet: Sheet;
  /** What is selected in it; null if the file does not say. */
  readonly selection: Area | null;
}

/** A worksheet. Its cells are read as they come, the rest as a tree. */
export function readSheet(
  from: OoxmlPackage,
  part: string,
  id: string,
  name: string,
  sources: SheetSources,
): ReadSheet {
  const { losses, tally } = sources;
  const sheet = newSheet(id, name);
  const visitor = new SheetVisitor(name, (before) => {
    readColumns(before, sheet, sources.styles, losses);
    return new SheetCells(name, new CellReader(sheet, sources));
  });
  readXml(from, part, visitor);
  const { root } = visitor;
  if (child(root, 'sheetData') === null) readColumns(root, sheet, sources.styles, losses);
  loseElements(
    children(root).map((each) => each.name),
    name,
    losses,
  );
  readView(root, sheet);
  sheet.tabColor = sources.color(child(root, 'sheetPr', 'tabColor')) ?? '';
  sheet.protection = readProtection(root, name, losses);
  sheet.page = readPage(root, name, losses);
  sheet.autoFilter = readFilter(root, name, losses);
  sheet.validations.push(...readValidations(root, name, sources));
  sheet.conditionalFormats.push(...readConditionalFormats(root, name, sources));
  for (const merge of children(child(root, 'mergeCells'), 'mergeCell')) {
    tally.add('merges');
    sheet.merges.push(...readAreas(attribute(merge, 'ref')));
  }
  for (const ext of children(child(root, 'extLst'), 'ext')) {
    if (children(ext, 'sparklineGroups').length > 0) losses.add('sparklines', name);
  }
  readLinks(root, sheet, sources);
  const cells = [...sheet.cells.values()].reduce((sum, line) => sum + line.size, 0);
  tally.add('rules on cells', cells * (sheet.validations.length + sheet.conditionalFormats.length));
  return { sheet, selection: readSelection(root) };
}

function readView(root: XmlElement | null, sheet: Sheet): void {
  const view = child(root, 'sheetViews', 'sheetView');
  sheet.showGridlines = flagAttribute(view, 'showGridLines', true);
  sheet.showHeadings = flagAttribute(view, 'showRowColHeaders', true);
  const pane = child(view, 'pane');
  const state = attribute(pane, 'state');
  // A pane that is only split is a matter of the window, not of the sheet.
  if (state !== 'frozen' && state !== 'frozenSplit') return;
  const rows = numberAttribute(pane, 'ySplit') ?? 0;
  const columns = numberAttribute(pane, 'xSplit') ?? 0;
  if (
    ![rows, columns].every(Number.isInteger) ||
    rows < 0 ||
    rows >= MAX_ROWS ||
    columns < 0 ||
    columns >= MAX_COLUMNS
  ) {
    throw new XlsxError('Damaged', `frozen panes that are none in ${sheet.name}`);
  }
  sheet.frozen = { rows, columns };
}

function readSelection(root: XmlElement | null): Area | null {
  const view = child(root, 'sheetViews', 'sheetView');
  const active = attribute(child(view, 'pane'), 'activePane') ?? 'topLeft';
  const selections = children(view, 'selection');
  const selected =
    selections.find((each) => (attribute(each, 'pane') ?? 'topLeft') === active) ?? selections[0];
  return readAreas(attribute(selected ?? null, 'sqref'))[0] ?? null;
}

function readFilter(root: XmlElement | null, name: string, losses: Losses): Sheet['autoFilter'] {
  const filter = child(root, 'autoFilter');
  const [area] = readAreas(attribute(filter, 'ref'));
  if (area === undefined) return null;
  const chosen = new Map<number, readonly string[]>();
  for (const column of children(filter)) {
    const filters = child(column, 'filters');
    const isListed = filters !== null && children(filters).every(({ name }) => name === 'filter');
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
