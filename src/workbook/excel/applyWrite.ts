import { absoluteArea, areaAddress, cellAddress, sheetPrefix } from '../formulas/address';
import type { Area, AreaFormat, ConditionalFormat, PrintSetup, Validation, Write } from '../writes/writes';
import type { Capabilities } from './capabilities';
import { cellInput } from './cellInput';
import { EXCEL_LIMITS } from './excelLimits';
import { WorkbookError } from './workbookError';

/** Half an inch, in points. */
const MARGIN = 36;

/** Queues one write; nothing reaches the workbook before the next sync. */
export function applyWrite(context: Excel.RequestContext, write: Write, can: Capabilities): void {
  const sheets = context.workbook.worksheets;
  const rangeOf = (sheet: string, area: Area): Excel.Range =>
    sheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  switch (write.kind) {
    case 'addSheet':
      sheets.add(write.sheet);
      return;
    case 'renameSheet':
      sheets.getItem(write.sheet).name = write.to;
      return;
    case 'deleteSheet':
      sheets.getItemOrNullObject(write.sheet).delete();
      return;
    case 'order':
      write.sheets.forEach((sheet, position) => {
        sheets.getItem(sheet).position = position;
      });
      return;
    case 'activate':
      sheets.getItem(write.sheet).activate();
      return;
    case 'unprotect':
      sheets.getItem(write.sheet).protection.unprotect();
      return;
    case 'protect':
      sheets.getItem(write.sheet).protection.protect({ ...write.options });
      return;
    case 'clear': {
      const range = rangeOf(write.sheet, write.area);
      range.clear();
      range.dataValidation.clear();
      range.conditionalFormats.clearAll();
      return;
    }
    case 'cells': {
      const columns = write.values[0]?.length ?? 0;
      if (columns === 0) return;
      const area = { row: write.row, column: write.column, rows: write.values.length, columns };
      rangeOf(write.sheet, area).formulas = write.values.map((row) => row.map(cellInput));
      return;
    }
    case 'numberFormats': {
      const area = { row: write.row, column: write.column, rows: write.formats.length, columns: 1 };
      rangeOf(write.sheet, area).numberFormat = write.formats.map((row) => [...row]);
      return;
    }
    case 'format':
      applyFormat(rangeOf(write.sheet, write.area), write.format);
      return;
    case 'column':
      applyColumn(rangeOf(write.sheet, { row: 0, column: write.column, rows: 1, columns: 1 }), write);
      return;
    case 'locks': {
      if (!can.cellProperties) return;
      const area = { row: write.row, column: write.column, rows: write.locked.length, columns: 1 };
      rangeOf(write.sheet, area).setCellProperties(
        write.locked.map((locked) => [{ format: { protection: { locked } } }]),
      );
      return;
    }
    case 'insertRows':
      rangeOf(write.sheet, { row: write.row, column: 0, rows: write.rows, columns: 1 })
        .getEntireRow()
        .insert('Down');
      return;
    case 'insertColumns':
      rangeOf(write.sheet, { row: 0, column: write.column, rows: 1, columns: write.columns })
        .getEntireColumn()
        .insert('Right');
      return;
    case 'deleteColumns':
      rangeOf(write.sheet, { row: 0, column: write.column, rows: 1, columns: write.columns })
        .getEntireColumn()
        .delete('Left');
      return;
    case 'moveCells':
      if (!can.moveCells) throw new WorkbookError('notSupported', 'Range.moveTo');
      rangeOf(write.sheet, write.area).moveTo(
        rangeOf(write.sheet, { ...write.area, column: write.toColumn, rows: 1, columns: 1 }),
      );
      return;
    case 'hideRow':
      rangeOf(write.sheet, { row: write.row, column: 0, rows: 1, columns: 1 }).getEntireRow().rowHidden =
        write.shown !== true;
      return;
    case 'fitRows':
      rangeOf(write.sheet, write.area).format.autofitRows();
      return;
    case 'validation':
      applyValidation(rangeOf(write.sheet, write.area), write.validation);
      return;
    case 'conditionalFormats':
      applyConditionalFormats(rangeOf(write.sheet, write.area), write.formats);
      return;
    case 'freeze':
      applyFreeze(sheets.getItem(write.sheet), write.rows, write.columns);
      return;
    case 'autoFilter':
      if (can.pageLayoutAndAutoFilter) {
        sheets.getItem(write.sheet).autoFilter.apply(rangeOf(write.sheet, write.area));
      }
      return;
    case 'look': {
      const sheet = sheets.getItem(write.sheet);
      sheet.tabColor = write.tabColor;
      sheet.showGridlines = write.gridlines;
      return;
    }
    case 'print':
      if (can.pageLayoutAndAutoFilter) applyPrint(sheets.getItem(write.sheet), write.setup);
      return;
    case 'printArea':
      if (can.pageLayoutAndAutoFilter)
        sheets.getItem(write.sheet).pageLayout.setPrintArea(areaAddress(write.area));
      return;
    case 'addName':
      context.workbook.names.add(write.name, rangeOf(write.sheet, write.area));
      return;
    case 'deleteName':
      context.workbook.names.getItemOrNullObject(write.name).delete();
      return;
    case 'name':
      context.workbook.names.getItem(write.name).formula =
        `=${sheetPrefix(write.sheet)}${absoluteArea(write.area)}`;
      return;
  }
}

function applyFormat(range: Excel.Range, format: AreaFormat): void {
  const target = range.format;
  if (format.numberFormat !== undefined) range.numberFormat = [[format.numberFormat]];
  if (format.fill !== undefined) target.fill.color = format.fill;
  if (format.bold !== undefined) target.font.bold = format.bold;
  if (format.italic !== undefined) target.font.italic = format.italic;
  if (format.fontColor !== undefined) target.font.color = format.fontColor;
  if (format.fontSize !== undefined) target.font.size = format.fontSize;
  if (format.horizontal !== undefined) target.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) target.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  if (format.locked !== undefined) target.protection.locked = format.locked;
  if (format.rowHeight !== undefined) target.rowHeight = format.rowHeight;
  for (const edge of format.borders?.edges ?? []) {
    const border = target.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = format.borders?.color ?? '#000000';
  }
  for (const edge of format.borders?.none ?? []) target.borders.getItem(edge).style = 'None';
}

function applyColumn(cell: Excel.Range, write: Extract<Write, { kind: 'column' }>): void {
  const column = cell.getEntireColumn();
  if (write.hidden !== undefined) column.columnHidden = write.hidden;
  if (write.width !== undefined) column.format.columnWidth = write.width;
}

function applyValidation(range: Excel.Range, { rule, alert }: Validation): void {
  const validation = range.dataValidation;
  // A rule that overlaps an older one is refused; the range starts afresh.
  validation.clear();
  validation.rule =
    rule.kind === 'custom'
      ? { custom: { formula: rule.formula } }
      : { list: { inCellDropDown: true, source: rule.source } };
  validation.errorAlert =
    alert === null
      ? { title: '', message: '', showAlert: false, style: 'Information' }
      : { ...alert, showAlert: true, style: 'Stop' };
}

function applyConditionalFormats(range: Excel.Range, formats: readonly ConditionalFormat[]): void {
  range.conditionalFormats.clearAll();
  // A format that is added goes in front of the earlier ones, so the first is added last.
  for (const format of [...formats].reverse()) {
    if (format.kind === 'dataBar') {
      const bar = range.conditionalFormats.add('DataBar').dataBar;
      bar.positiveFormat.fillColor = format.color;
      continue;
    }
    const custom = range.conditionalFormats.add('Custom').custom;
    custom.rule.formula = format.formula;
    if (format.fill !== undefined) custom.format.fill.color = format.fill;
    if (format.fontColor !== undefined) custom.format.font.color = format.fontColor;
    if (format.bold !== undefined) custom.format.font.bold = format.bold;
  }
}

function applyFreeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) {
    const corner = areaAddress({ row: 0, column: 0, rows, columns });
    sheet.freezePanes.freezeAt(sheet.getRange(corner));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function applyPrint(sheet: Excel.Worksheet, setup: PrintSetup): void {
  const page = sheet.pageLayout;
  page.orientation = setup.landscape ? 'Landscape' : 'Portrait';
  page.paperSize = setup.paper ?? 'A4';
  page.firstPageNumber = 1;
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.leftMargin = setup.margin ?? MARGIN;
  page.rightMargin = setup.margin ?? MARGIN;
  page.topMargin = setup.margin ?? MARGIN;
  page.bottomMargin = setup.margin ?? MARGIN;
  page.headersFooters.defaultForAllPages.centerFooter = setup.footer;
  if (setup.titleRows !== undefined) {
    const { first, last } = setup.titleRows;
    page.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (setup.pages !== undefined) applyPages(sheet.horizontalPageBreaks, setup.pages);
}

function applyPages(breaks: Excel.PageBreakCollection, rows: readonly number[]): void {
  breaks.removePageBreaks();
  for (const row of rows.slice(0, EXCEL_LIMITS.rowBreaks)) breaks.add(cellAddress(row, 0));
}
