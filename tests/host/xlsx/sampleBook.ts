import type { Book, Cell, Sheet } from '../../../src/host/model/book';
import { internStyle } from '../../../src/host/model/changeStyle';
import type { CellContent } from '../../../src/host/model/content';
import { newBook, newSheet, sheetId } from '../../../src/host/model/newBook';
import { DEFAULT_STYLE, type CellStyle } from '../../../src/host/model/style';

const THIN = { style: 'Continuous', color: '#808080', weight: 'Thin' };
const BOXED = { EdgeTop: THIN, EdgeBottom: THIN, EdgeLeft: THIN, EdgeRight: THIN };

export function style(change: Partial<CellStyle>): CellStyle {
  return internStyle({ ...DEFAULT_STYLE, ...change });
}

export function put(
  sheet: Sheet,
  row: number,
  column: number,
  content: CellContent,
  look = DEFAULT_STYLE,
): Cell {
  const line = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, line);
  const cell: Cell = { content, style: look };
  line.set(column, cell);
  return cell;
}

const text = (value: string): CellContent => ({ kind: 'text', text: value });
const number = (value: number): CellContent => ({ kind: 'number', number: value });
const formula = (value: string): CellContent => ({ kind: 'formula', formula: value });

/** A small score book that uses everything of the model. */
export function sampleBook(): Book {
  const book = newBook('镇（办、中心）');
  const [scores] = book.sheets;
  if (scores === undefined) throw new Error('a new book has a sheet');
  fillScores(scores);
  const rules = newSheet(sheetId(2), "说明 & it's");
  rules.visibility = 'Hidden';
  put(rules, 0, 0, text('参数'));
  put(rules, 1, 0, number(0.3), style({ numberFormat: '0.00%' }));
  const keys = newSheet(sheetId(7), 'keys');
  keys.visibility = 'VeryHidden';
  book.sheets.push(rules, keys);
  book.names.push({
    name: '满分',
    formula: "='镇（办、中心）'!$D$5",
    visible: true,
    comment: '每个单位 "100" 分',
  });
  book.names.push({ name: '_key', formula: '=keys!$A$1', visible: false, comment: '' });
  scores.names.push({ name: '权重', formula: "='说明 & it''s'!$A$2", visible: true, comment: '' });
  book.settings.set('scorebook.version', '{"n":1,"text":"<考核>"}');
  book.settings.set('长', JSON.stringify('字'.repeat(5000)));
  book.selection = { row: 4, column: 4, rows: 2, columns: 1 };
  return book;
}

function fillScores(sheet: Sheet): void {
  const title = style({
    font: { name: '黑体', size: 16, bold: true, italic: false, color: '#1F3864', underline: 'Single' },
    horizontal: 'CenterAcrossSelection',
    vertical: 'Center',
  });
  put(sheet, 0, 0, text('2020年度目标责任考核评分表'), title);
  for (let column = 1; column < 6; column += 1) put(sheet, 0, column, { kind: 'empty' }, title);
  put(sheet, 1, 5, text('单位：分'), style({ horizontal: 'Right' }));
  const head = style({
    fill: '#D9E1F2',
    borders: BOXED,
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
  });
  ['类别', '指标', '目标要求', '分值', '得分', '备注'].forEach((name, column) => {
    put(sheet, 3, column, text(name), head);
  });
  const wrapped = style({ borders: BOXED, vertical: 'Top', wrap: true, indent: 1 });
  const points = style({ borders: BOXED, numberFormat: '0.00', vertical: 'Center' });
  const score = style({ borders: BOXED, numberFormat: '0.0##', fill: '#FFF2CC', locked: false });
  const remark = style({
    borders: { EdgeBottom: { style: 'Double', color: '#C00000', weight: 'Thick' } },
    locked: false,
  });
  for (let row = 4; row < 9; row += 1) {
    put(sheet, row, 0, text('经济发展'), wrapped);
    put(sheet, row, 1, text(`指标${row}`), wrapped);
    put(sheet, row, 2, text('固定资产投资增长 8% 以上，\n规模以上工业增加值 "增长" <6% & 稳定。 '), wrapped);
    put(sheet, row, 3, number(row), points);
    put(sheet, row, 4, row === 8 ? { kind: 'empty' } : number(row - 0.5), score);
    put(sheet, row, 5, { kind: 'empty' }, remark);
  }
  put(sheet, 9, 3, formula('=ROUND(SUM(D5:D9),2)'), points);
  put(sheet, 9, 4, formula('=IF(COUNT(E5:E9)<5,"暂定",SUM(E5:E9))'), points);
  put(sheet, 9, 5, formula('=RANK.EQ(D10,$D$10:$D$10)'), points);
  put(sheet, 10, 0, formula('=1/0'));
  put(sheet, 10, 1, { kind: 'error', error: '#N/A' });
  put(sheet, 10, 2, { kind: 'boolean', boolean: true });
  put(sheet, 10, 3, text('5'));
  put(sheet, 10, 4, text('=SUM(A1)'));
  put(sheet, 10, 5, text('2020-1-1'), style({ numberFormat: '@' }));
  put(sheet, 11, 0, number(43_952), style({ numberFormat: 'yyyy"年"m"月"d"日"' }));
  put(sheet, 11, 1, text(''));
  put(sheet, 11, 2, text('_x000D_\r\u0007😀'));
  put(sheet, 11, 3, formula('=A1=""'));
  put(sheet, 11, 4, text('第 1 项')).hyperlink = {
    documentReference: "'说明 & it''s'!A1",
    screenTip: '看\n说明',
  };
  put(sheet, 11, 5, text('省网')).hyperlink = { address: 'https://example.org/a?b=1&c=2' };
  sheet.columnWidths.set(0, 54).set(1, 90).set(2, 180).set(3, 47.25).set(4, 60);
  sheet.hiddenColumns.add(6);
  sheet.columnStyles.set(7, score).set(8, score);
  sheet.rowHeights.set(0, 30).set(3, 21.75);
  sheet.hiddenRows.add(20);
  sheet.rowStyles.set(21, wrapped);
  sheet.frozen = { rows: 4, columns: 2 };
  sheet.tabColor = '#70AD47';
  sheet.showGridlines = false;
  sheet.showHeadings = false;
  sheet.merges.push({ row: 12, column: 0, rows: 2, columns: 3 });
  sheet.autoFilter = { area: { row: 3, column: 0, rows: 6, columns: 6 } };
  addRules(sheet);
  sheet.protection = { on: true, options: protectionOptions(), password: null };
  sheet.page = {
    orientation: 'Landscape',
    paperSize: 'A4',
    firstPageNumber: 3,
    printArea: { row: 0, column: 0, rows: 12, columns: 6 },
    titleRows: { first: 2, last: 3 },
    rowBreaks: [6, 9],
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    margins: { top: 54, bottom: 50.4, left: 36, right: 36, header: 21.6, footer: 20 },
    header: { left: '', center: '&"黑体,Bold"&12考核 && 评分', right: '&D' },
    footer: { left: '甲', center: '第 &P 页 共 &N 页', right: '' },
  };
}

function addRules(sheet: Sheet): void {
  sheet.validations.push(
    {
      area: { row: 4, column: 4, rows: 5, columns: 1 },
      rule: { decimal: { formula1: 0, formula2: '=$D5', operator: 'Between' } },
      errorAlert: { message: '得分不小于 0，不大于分值。', title: '得分', style: 'Stop', showAlert: true },
      prompt: { message: '没有打分的请留空', title: '得分', showPrompt: true },
      ignoreBlanks: true,
    },
    {
      area: { row: 4, column: 0, rows: 1_000_000, columns: 1 },
      rule: { list: { inCellDropDown: true, source: '经济发展,社会事业,"其他"' } },
      ignoreBlanks: false,
    },
    {
      area: { row: 4, column: 5, rows: 5, columns: 1 },
      rule: { custom: { formula: '=LEN(F5)<="10"' } },
      errorAlert: { message: '太长', title: '', style: 'Warning', showAlert: true },
      ignoreBlanks: true,
    },
  );
  const area = { row: 4, column: 4, rows: 5, columns: 1 };
  sheet.conditionalFormats.push(
    {
      id: 'a',
      area,
      stopIfTrue: true,
      format: {
        kind: 'custom',
        formula: '=AND(ISNUMBER($E5),$E5>$D5)',
        fill: '#FFC7CE',
        fontColor: '#9C0006',
        bold: true,
        borders: { EdgeTop: THIN, EdgeBottom: THIN },
      },
    },
    {
      id: 'b',
      area,
      stopIfTrue: false,
      format: { kind: 'cellValue', operator: 'LessThan', formula1: '=0', fill: '#FF0000' },
    },
    {
      id: 'c',
      area: { ...area, column: 3 },
      stopIfTrue: false,
      format: {
        kind: 'dataBar',
        color: '#5B9BD5',
        showValue: true,
        minimum: { type: 'Number', formula: '0' },
        maximum: { type: 'Formula', formula: '=$D$10' },
      },
    },
    {
      id: 'd',
      area: { row: 9, column: 3, rows: 1, columns: 1 },
      stopIfTrue: false,
      format: { kind: 'dataBar', color: '#70AD47', showValue: false },
    },
  );
}

function protectionOptions(): Record<string, boolean | string> {
  return {
    allowFormatCells: false,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowInsertColumns: false,
    allowInsertRows: false,
    allowInsertHyperlinks: false,
    allowDeleteColumns: false,
    allowDeleteRows: false,
    allowSort: false,
    allowAutoFilter: true,
    allowPivotTables: false,
    allowEditObjects: false,
    allowEditScenarios: false,
    selectionMode: 'Normal',
  };
}
