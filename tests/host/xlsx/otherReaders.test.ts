import { beforeAll, describe, expect, it } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../../src/host/model/content';
import { readXlsx } from '../../../src/host/xlsx/readXlsx';
import { writeXlsx } from '../../../src/host/xlsx/writeXlsx';
import { sampleBook } from './sampleBook';

/** ExcelTS reads and writes .xlsx independently of us; where it is known to be wrong, the XML itself is looked at. */
const SCORES = '镇（办、中心）';
let bytes: Uint8Array;
let workbook: Workbook;
let sheetXml: string;

const RESULTS: Readonly<Record<string, CellValue>> = {
  '9,3': { kind: 'number', number: 30 },
  '9,4': { kind: 'text', text: '暂定' },
  '9,5': { kind: 'number', number: 1 },
  '10,0': { kind: 'error', error: '#DIV/0!' },
  '11,3': { kind: 'boolean', boolean: false },
};

async function read(data: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
  return book;
}

function part(data: Uint8Array, path: string): string {
  const found = unzipSync(data)[path];
  if (found === undefined) throw new Error(`no ${path}`);
  return strFromU8(found);
}

beforeAll(async () => {
  const book = sampleBook();
  // ExcelTS expands this rule cell by cell.
  const [scores] = book.sheets;
  const long = scores?.validations[1];
  if (long !== undefined) long.area = { ...long.area, rows: 5 };
  bytes = await writeXlsx(book, (_sheet, row, column) => RESULTS[`${row},${column}`] ?? { kind: 'empty' });
  workbook = await read(bytes);
  sheetXml = part(bytes, 'xl/worksheets/sheet1.xml');
});

describe('a file we write, read by ExcelTS', () => {
  it('has the sheets with their visibility', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      [SCORES, 'visible'],
      ["说明 & it's", 'hidden'],
      ['keys', 'veryHidden'],
    ]);
  });

  it('has contents and cached results', () => {
    const sheet = workbook.getWorksheet(SCORES);
    expect(sheet?.getCell('D5').value).toBe(4);
    expect(sheet?.getCell('D10').value).toEqual({ formula: 'ROUND(SUM(D5:D9),2)', result: 30 });
    expect(sheet?.getCell('E10').value).toMatchObject({ result: '暂定' });
    expect(sheet?.getCell('F10').value).toMatchObject({ formula: '_xlfn.RANK.EQ(D10,$D$10:$D$10)' });
    expect(sheet?.getCell('A11').value).toMatchObject({ result: { error: '#DIV/0!' } });
    expect(sheet?.getCell('B11').value).toEqual({ error: '#N/A' });
    expect(sheet?.getCell('C11').value).toBe(true);
    expect(sheet?.getCell('E11').value).toBe('=SUM(A1)');
    expect(sheet?.getCell('C12').value).toBe('_x000D_\r\u0007😀');
  });

  it('has the formats', () => {
    const sheet = workbook.getWorksheet(SCORES);
    expect(sheet?.getCell('A1').font).toMatchObject({ name: '黑体', size: 16, bold: true });
    expect(sheet?.getCell('A1').alignment).toMatchObject({
      horizontal: 'centerContinuous',
      vertical: 'middle',
    });
    expect(sheet?.getCell('A5').alignment).toMatchObject({ wrapText: true, indent: 1 });
    expect(sheet?.getCell('E5').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } });
    expect(sheet?.getCell('E5').numFmt).toBe('0.0##');
    expect(sheet?.getCell('E5').protection).toMatchObject({ locked: false });
    expect(sheet?.getCell('F5').border).toMatchObject({ bottom: { style: 'double' } });
    expect(sheet?.getColumn(2).width).toBe(15);
    expect(sheet?.getRow(1).height).toBe(30);
    expect(sheet?.getColumn(7).hidden).toBe(true);
  });

  it('has frozen panes, filter, protection and page', () => {
    const sheet = workbook.getWorksheet(SCORES);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 4, showGridLines: false });
    expect(sheet?.autoFilter).toBe('A4:F9');
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: 'A1:F12',
      printTitlesRow: '3:4',
      horizontalCentered: true,
    });
  });
});

describe('the XML we write', () => {
  it('has one element per validation, whatever its size', () => {
    expect(sheetXml).toContain('sqref="E5:E9"><formula1>0</formula1><formula2>$D5</formula2>');
    expect(sheetXml.match(/<dataValidation /gu)).toHaveLength(3);
  });

  it('says what protection forbids, and has no hash without a password', () => {
    expect(sheetXml).toContain(
      '<sheetProtection sheet="1" formatColumns="0" formatRows="0" autoFilter="0" objects="1" scenarios="1"/>',
    );
  });

  it('hashes a password', async () => {
    const book = sampleBook();
    const [sheet] = book.sheets;
    if (sheet !== undefined) sheet.protection = { on: true, options: {}, password: 'password' };
    const locked = await writeXlsx(book, () => ({ kind: 'empty' }));
    expect(part(locked, 'xl/worksheets/sheet1.xml')).toContain('<sheetProtection password="83AF" sheet="1"');
    const { book: again, lost } = await readXlsx(locked);
    expect(again.sheets[0]?.protection).toMatchObject({ on: true, password: null });
    expect(lost).toEqual([{ code: 'sheetPassword', sheet: SCORES, detail: '' }]);
  });

  it('fills conditional formats by their background colour', () => {
    expect(part(bytes, 'xl/styles.xml')).toContain(
      '<patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill>',
    );
  });

  it('has the names of print settings and hidden names, and has Excel calculate', () => {
    const xml = part(bytes, 'xl/workbook.xml');
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${SCORES}'!$3:$4</definedName>`,
    );
    expect(xml).toContain('<definedName name="_key" hidden="1">keys!$A$1</definedName>');
    expect(xml).toContain('fullCalcOnLoad="1"');
  });

  it('marks texts that would turn into something else when typed again', () => {
    const at = /<c r="E11" s="(\d+)"/u.exec(sheetXml)?.[1];
    const formats = part(bytes, 'xl/styles.xml')
      .split('<cellXfs')[1]
      ?.match(/<xf .*?(?:\/>|<\/xf>)/gu);
    expect(formats?.[Number(at)]).toContain('quotePrefix="1"');
  });
});

it('reads what ExcelTS writes', async () => {
  const other = new Workbook();
  const sheet = other.addWorksheet('甲', {
    properties: { tabColor: { argb: 'FF112233' } },
    state: 'visible',
  });
  sheet.getCell('A1').value = 'x';
  sheet.getCell('A2').value = { richText: [{ text: '红', font: { bold: true } }, { text: '黑' }] };
  sheet.getCell('A3').value = { formula: 'A1&"!"', result: 'x!' };
  sheet.getCell('A4').value = new Date(Date.UTC(2020, 4, 1));
  sheet.getCell('A5').value = { text: '链接', hyperlink: 'https://example.org/' };
  sheet.getCell('B1').fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } };
  sheet.mergeCells('C1:D2');
  sheet.getColumn(3).width = 12;
  sheet.addConditionalFormatting({
    ref: 'A1:A9',
    rules: [{ type: 'expression', priority: 1, formulae: ['A1>1'], style: { font: { bold: true } } }],
  });
  const { book, lost } = await readXlsx(new Uint8Array(await other.xlsx.writeBuffer()));
  const [read] = book.sheets;
  const content = (row: number) => read?.cells.get(row)?.get(0)?.content;
  expect([0, 1, 2, 3].map(content)).toEqual([
    { kind: 'text', text: 'x' },
    { kind: 'text', text: '红黑' },
    { kind: 'formula', formula: '=A1&"!"' },
    { kind: 'number', number: 43_952 },
  ]);
  expect(read?.cells.get(4)?.get(0)?.hyperlink).toEqual({ address: 'https://example.org/' });
  expect(read?.cells.get(0)?.get(1)?.style.fill).toBe('#4F81BD');
  expect(read?.merges).toEqual([{ row: 0, column: 2, rows: 2, columns: 2 }]);
  expect(read?.columnWidths.get(2)).toBe(63);
  expect(read?.conditionalFormats[0]?.format).toEqual({ kind: 'custom', formula: '=A1>1', bold: true });
  expect(read?.tabColor).toBe('#112233');
  expect(lost).toEqual([{ code: 'textFormats', sheet: null, detail: '' }]);
});
