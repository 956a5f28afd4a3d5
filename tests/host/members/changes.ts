import { A1, RANGE_CHANGES, type Act } from './rangeChanges';

const formatOn = (sheet: Excel.Worksheet, cell: string): Excel.ConditionalFormat =>
  sheet.getRange(cell).conditionalFormats.getItemAt(0);
const custom = (sheet: Excel.Worksheet) => formatOn(sheet, 'A1').custom;
const bar = (sheet: Excel.Worksheet) => formatOn(sheet, 'C1').dataBar;
const footers = (sheet: Excel.Worksheet) => sheet.pageLayout.headersFooters.defaultForAllPages;

/** A change by every member that changes something, of a book that is {@link prepared}. */
export const CHANGES: readonly (readonly [string, Act])[] = [
  [
    'AutoFilter.apply',
    (sheet) => {
      sheet.autoFilter.apply('A1:C3');
    },
  ],
  [
    'AutoFilter.clearCriteria',
    (sheet) => {
      sheet.autoFilter.clearCriteria();
    },
  ],
  [
    'AutoFilter.remove',
    (sheet) => {
      sheet.autoFilter.remove();
    },
  ],
  [
    'CellValueConditionalFormat.rule',
    (sheet) => (formatOn(sheet, 'B1').cellValue.rule = { formula1: '=1', operator: 'LessThan' }),
  ],
  ['ConditionalDataBarPositiveFormat.fillColor', (sheet) => (bar(sheet).positiveFormat.fillColor = 'red')],
  ['ConditionalFormat.priority', (sheet) => (formatOn(sheet, 'A1').priority = 0)],
  ['ConditionalFormat.stopIfTrue', (sheet) => (formatOn(sheet, 'A1').stopIfTrue = true)],
  [
    'ConditionalFormat.delete',
    (sheet) => {
      formatOn(sheet, 'A1').delete();
    },
  ],
  ['ConditionalFormatCollection.add', (sheet) => A1(sheet).conditionalFormats.add('Custom')],
  [
    'ConditionalFormatCollection.clearAll',
    (sheet) => {
      A1(sheet).conditionalFormats.clearAll();
    },
  ],
  ['ConditionalFormatRule.formula', (sheet) => (custom(sheet).rule.formula = '=TRUE')],
  [
    'ConditionalRangeBorder.style',
    (sheet) => (custom(sheet).format.borders.getItem('EdgeTop').style = 'Dash'),
  ],
  [
    'ConditionalRangeBorder.color',
    (sheet) => (custom(sheet).format.borders.getItem('EdgeTop').color = 'red'),
  ],
  ['ConditionalRangeFill.color', (sheet) => (custom(sheet).format.fill.color = 'blue')],
  [
    'ConditionalRangeFill.clear',
    (sheet) => {
      custom(sheet).format.fill.clear();
    },
  ],
  ['ConditionalRangeFont.color', (sheet) => (custom(sheet).format.font.color = 'red')],
  ['ConditionalRangeFont.bold', (sheet) => (custom(sheet).format.font.bold = true)],
  ['ConditionalRangeFont.italic', (sheet) => (custom(sheet).format.font.italic = true)],
  ['ConditionalRangeFormat.numberFormat', (sheet) => (custom(sheet).format.numberFormat = '0.0')],
  ['DataBarConditionalFormat.showDataBarOnly', (sheet) => (bar(sheet).showDataBarOnly = true)],
  [
    'DataBarConditionalFormat.lowerBoundRule',
    (sheet) => (bar(sheet).lowerBoundRule = { type: 'LowestValue' }),
  ],
  [
    'DataBarConditionalFormat.upperBoundRule',
    (sheet) => (bar(sheet).upperBoundRule = { type: 'HighestValue' }),
  ],
  ['DataValidation.rule', (sheet) => (A1(sheet).dataValidation.rule = { custom: { formula: '=FALSE' } })],
  [
    'DataValidation.errorAlert',
    (sheet) =>
      (A1(sheet).dataValidation.errorAlert = { message: 'm', title: 't', style: 'Stop', showAlert: true }),
  ],
  [
    'DataValidation.prompt',
    (sheet) => (A1(sheet).dataValidation.prompt = { message: 'm', title: 't', showPrompt: true }),
  ],
  ['DataValidation.ignoreBlanks', (sheet) => (A1(sheet).dataValidation.ignoreBlanks = false)],
  [
    'DataValidation.clear',
    (sheet) => {
      A1(sheet).dataValidation.clear();
    },
  ],
  ['FormatProtection.locked', (sheet) => (A1(sheet).format.protection.locked = false)],
  ['FormatProtection.formulaHidden', (sheet) => (A1(sheet).format.protection.formulaHidden = true)],
  ['HeaderFooter.leftHeader', (sheet) => (footers(sheet).leftHeader = 'x')],
  ['HeaderFooter.centerHeader', (sheet) => (footers(sheet).centerHeader = 'x')],
  ['HeaderFooter.rightHeader', (sheet) => (footers(sheet).rightHeader = 'x')],
  ['HeaderFooter.leftFooter', (sheet) => (footers(sheet).leftFooter = 'x')],
  ['HeaderFooter.centerFooter', (sheet) => (footers(sheet).centerFooter = 'x')],
  ['HeaderFooter.rightFooter', (sheet) => (footers(sheet).rightFooter = 'x')],
  ['NamedItem.formula', (_, { workbook }) => (workbook.names.getItem('name').formula = '=1')],
  ['NamedItem.visible', (_, { workbook }) => (workbook.names.getItem('name').visible = false)],
  ['NamedItem.comment', (_, { workbook }) => (workbook.names.getItem('name').comment = 'x')],
  [
    'NamedItem.delete',
    (_, { workbook }) => {
      workbook.names.getItem('name').delete();
    },
  ],
  ['NamedItemCollection.add', (sheet) => sheet.names.add('own', A1(sheet))],
  ['PageLayout.orientation', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ['PageLayout.paperSize', (sheet) => (sheet.pageLayout.paperSize = 'A3')],
  ['PageLayout.firstPageNumber', (sheet) => (sheet.pageLayout.firstPageNumber = 1)],
  ['PageLayout.zoom', (sheet) => (sheet.pageLayout.zoom = { scale: 50 })],
  ['PageLayout.centerHorizontally', (sheet) => (sheet.pageLayout.centerHorizontally = true)],
  ['PageLayout.topMargin', (sheet) => (sheet.pageLayout.topMargin = 1)],
  ['PageLayout.bottomMargin', (sheet) => (sheet.pageLayout.bottomMargin = 1)],
  ['PageLayout.leftMargin', (sheet) => (sheet.pageLayout.leftMargin = 1)],
  ['PageLayout.rightMargin', (sheet) => (sheet.pageLayout.rightMargin = 1)],
  ['PageLayout.headerMargin', (sheet) => (sheet.pageLayout.headerMargin = 1)],
  ['PageLayout.footerMargin', (sheet) => (sheet.pageLayout.footerMargin = 1)],
  [
    'PageBreakCollection.add',
    (sheet) => {
      sheet.horizontalPageBreaks.add('A3');
    },
  ],
  [
    'PageBreakCollection.removePageBreaks',
    (sheet) => {
      sheet.horizontalPageBreaks.removePageBreaks();
    },
  ],
  [
    'PageBreak.delete',
    (sheet) => {
      sheet.horizontalPageBreaks.getItem(0).delete();
    },
  ],
  [
    'PageLayout.setPrintArea',
    (sheet) => {
      sheet.pageLayout.setPrintArea('A1:B2');
    },
  ],
  [
    'PageLayout.setPrintTitleRows',
    (sheet) => {
      sheet.pageLayout.setPrintTitleRows('1:2');
    },
  ],
  ...RANGE_CHANGES,
  ['Setting.value', (_, { workbook }) => (workbook.settings.getItem('key').value = 2)],
  [
    'Setting.delete',
    (_, { workbook }) => {
      workbook.settings.getItem('key').delete();
    },
  ],
  ['SettingCollection.add', (_, { workbook }) => workbook.settings.add('another', 1)],
  ['Worksheet.name', (sheet) => (sheet.name = 'Renamed')],
  ['Worksheet.position', (sheet) => (sheet.position = 1)],
  ['Worksheet.visibility', (sheet) => (sheet.visibility = 'Hidden')],
  ['Worksheet.tabColor', (sheet) => (sheet.tabColor = '#123456')],
  ['Worksheet.gridlines', (sheet) => (sheet.showGridlines = false)],
  ['Worksheet.headings', (sheet) => (sheet.showHeadings = false)],
  [
    'Worksheet.activate',
    (_, { workbook }) => {
      workbook.worksheets.getItem('Other').activate();
    },
  ],
  [
    'Worksheet.delete',
    (sheet) => {
      sheet.delete();
    },
  ],
  ['WorksheetCollection.add', (_, { workbook }) => workbook.worksheets.add('Third')],
  [
    'WorksheetFreezePanes.freezeRows',
    (sheet) => {
      sheet.freezePanes.freezeRows(3);
    },
  ],
  [
    'WorksheetFreezePanes.freezeColumns',
    (sheet) => {
      sheet.freezePanes.freezeColumns(3);
    },
  ],
  [
    'WorksheetFreezePanes.freezeAt',
    (sheet) => {
      sheet.freezePanes.freezeAt('A1:C3');
    },
  ],
  [
    'WorksheetFreezePanes.unfreeze',
    (sheet) => {
      sheet.freezePanes.unfreeze();
    },
  ],
  [
    'WorksheetProtection.protect',
    (sheet) => {
      sheet.protection.protect();
    },
  ],
  [
    'WorksheetProtection.unprotect',
    (_, { workbook }) => {
      workbook.worksheets.getItem('Safe').protection.unprotect();
    },
  ],
];

/** Has something of everything that the changes change. */
export function prepared(sheet: Excel.Worksheet, { workbook }: Excel.RequestContext): void {
  sheet.getRange('A1:C3').values = [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  A1(sheet).conditionalFormats.add('Custom').custom.format.fill.color = 'red';
  sheet.getRange('B1').conditionalFormats.add('CellValue');
  sheet.getRange('C1').conditionalFormats.add('DataBar');
  A1(sheet).dataValidation.rule = { custom: { formula: '=TRUE' } };
  A1(sheet).format.fill.color = 'red';
  A1(sheet).format.rowHeight = 50;
  sheet.getRange('A9:A10').merge();
  sheet.freezePanes.freezeRows(1);
  sheet.horizontalPageBreaks.add('A5');
  sheet.autoFilter.apply('A1:C3');
  workbook.names.add('name', A1(sheet));
  workbook.settings.add('key', 1);
  workbook.worksheets.add('Other');
  workbook.worksheets.add('Safe').protection.protect();
}
