/** Does one thing to a sheet of the book. */
export type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

export const A1 = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('A1');
const top = (sheet: Excel.Worksheet) => A1(sheet).format.borders.getItem('EdgeTop');

/** A change by every member of ranges and their formats. */
export const RANGE_CHANGES: readonly (readonly [string, Act])[] = [
  ['Range.values', (sheet) => (A1(sheet).values = [[77]])],
  ['Range.formulas', (sheet) => (A1(sheet).formulas = [['=7']])],
  ['Range.numberFormat', (sheet) => (A1(sheet).numberFormat = [['0.00']])],
  ['Range.hyperlink', (sheet) => (A1(sheet).hyperlink = { address: 'https://example.org' })],
  ['Range.rowHidden', (sheet) => (A1(sheet).rowHidden = true)],
  ['Range.columnHidden', (sheet) => (A1(sheet).columnHidden = true)],
  [
    'Range.clear',
    (sheet) => {
      A1(sheet).clear();
    },
  ],
  ['Range.insert', (sheet) => A1(sheet).insert('Down')],
  [
    'Range.delete',
    (sheet) => {
      A1(sheet).delete('Up');
    },
  ],
  [
    'Range.select',
    (sheet) => {
      sheet.getRange('B2').select();
    },
  ],
  [
    'Range.merge',
    (sheet) => {
      sheet.getRange('A1:B1').merge();
    },
  ],
  [
    'Range.setCellProperties',
    (sheet) => {
      sheet.getRange('A1').setCellProperties([[{ format: { protection: { locked: false } } }]]);
    },
  ],
  [
    'Range.unmerge',
    (sheet) => {
      sheet.getRange('A9').unmerge();
    },
  ],
  [
    'Range.copyFrom',
    (sheet) => {
      sheet.getRange('F6').copyFrom('A2');
    },
  ],
  [
    'Range.moveTo',
    (sheet) => {
      sheet.getRange('A2').moveTo('F6');
    },
  ],
  ['RangeBorder.style', (sheet) => (top(sheet).style = 'Dash')],
  ['RangeBorder.color', (sheet) => (top(sheet).color = 'red')],
  ['RangeBorder.weight', (sheet) => (top(sheet).weight = 'Thick')],
  ['RangeFill.color', (sheet) => (A1(sheet).format.fill.color = 'blue')],
  [
    'RangeFill.clear',
    (sheet) => {
      A1(sheet).format.fill.clear();
    },
  ],
  ['RangeFont.name', (sheet) => (A1(sheet).format.font.name = 'Arial')],
  ['RangeFont.size', (sheet) => (A1(sheet).format.font.size = 20)],
  ['RangeFont.bold', (sheet) => (A1(sheet).format.font.bold = true)],
  ['RangeFont.italic', (sheet) => (A1(sheet).format.font.italic = true)],
  ['RangeFont.color', (sheet) => (A1(sheet).format.font.color = 'red')],
  ['RangeFont.underline', (sheet) => (A1(sheet).format.font.underline = 'Double')],
  ['RangeFormat.columnWidth', (sheet) => (A1(sheet).format.columnWidth = 99)],
  ['RangeFormat.rowHeight', (sheet) => (A1(sheet).format.rowHeight = 99)],
  ['RangeFormat.horizontalAlignment', (sheet) => (A1(sheet).format.horizontalAlignment = 'Right')],
  ['RangeFormat.verticalAlignment', (sheet) => (A1(sheet).format.verticalAlignment = 'Top')],
  ['RangeFormat.wrapText', (sheet) => (A1(sheet).format.wrapText = true)],
  ['RangeFormat.indentLevel', (sheet) => (A1(sheet).format.indentLevel = 2)],
  ['RangeFormat.shrinkToFit', (sheet) => (A1(sheet).format.shrinkToFit = true)],
  [
    'RangeFormat.autofitColumns',
    (sheet) => {
      A1(sheet).format.autofitColumns();
    },
  ],
  [
    'RangeFormat.autofitRows',
    (sheet) => {
      A1(sheet).format.autofitRows();
    },
  ],
];
