import { describe, expect, it } from '@jest/globals';
import { readXlsx } from '../../../src/host/xlsx/readXlsx';
import { buildXlsx, workbook } from '../../support/xlsx';

const cells = (count: number, cell: string): string =>
  `<sheetData>${`<row>${cell.repeat(10_000)}</row>`.repeat(count / 10_000)}</sheetData>`;
const longFormula = `${'A1+'.repeat(2_000)}1`;

describe('a workbook is refused that has', () => {
  it.each<[string, string, string, Readonly<Record<string, string>>?]>([
    ['columns before the first', 'Damaged', '<cols><col min="-1000000000" max="5"/></cols><sheetData/>'],
    ['columns in halves', 'Damaged', '<cols><col min="1.5" max="5"/></cols><sheetData/>'],
    [
      'all its columns many times',
      'Damaged',
      `<cols>${'<col min="1" max="16384"/>'.repeat(1_000)}</cols><sheetData/>`,
    ],
    ['columns behind its cells', 'Damaged', '<sheetData/><cols><col min="1" max="2"/></cols>'],
    ['cells twice over', 'Damaged', '<sheetData/><sheetData/>'],
    [
      'two cells in one place',
      'Damaged',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData>',
    ],
    ['a cell outside its rows', 'Damaged', '<sheetData><c r="A1"><v>1</v></c></sheetData>'],
    [
      'a cell with another address',
      'Damaged',
      '<sheetData><row r="1"><c r="a1"><v>1</v></c></row></sheetData>',
    ],
    ['a row with another number', 'Damaged', '<sheetData><row r="0x1"/></sheetData>'],
    ['a number of another kind', 'Damaged', '<sheetData><row><c><v>0x10</v></c></row></sheetData>'],
    ['a truth value of another kind', 'Damaged', '<sheetData><row><c t="b"><v>2</v></c></row></sheetData>'],
    [
      'a text longer than a cell',
      'Damaged',
      `<sheetData><row><c t="str"><v>${'字'.repeat(32_768)}</v></c></row></sheetData>`,
    ],
    [
      'a formula longer than a cell',
      'Damaged',
      `<sheetData><row><c><f>${'1+'.repeat(4_097)}1</f></c></row></sheetData>`,
    ],
    [
      'a character that is none',
      'Damaged',
      '<sheetData><row><c t="str"><v>&#x110000;</v></c></row></sheetData>',
    ],
    [
      'panes frozen below the sheet',
      'Damaged',
      '<sheetViews><sheetView><pane state="frozen" ySplit="1e9"/></sheetView></sheetViews><sheetData/>',
    ],
    [
      'values inside each other',
      'TooLarge',
      `<sheetData><row><c>${'<v>'.repeat(100_000)}</c></row></sheetData>`,
    ],
    ['too many cells', 'TooLarge', cells(600_000, '<c s="1"/>')],
    [
      'too many merges',
      'TooLarge',
      `<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(20_001)}</mergeCells>`,
    ],
    [
      'too many areas with a rule',
      'TooLarge',
      `<sheetData/><dataValidations>${'<dataValidation type="whole" sqref="A1 B2"/>'.repeat(2_501)}</dataValidations>`,
    ],
    [
      'an endless list of areas',
      'TooLarge',
      `<sheetData/><dataValidations><dataValidation type="whole" sqref="${'A1 '.repeat(50_000)}"/></dataValidations>`,
    ],
    [
      'a long formula shared without end',
      'TooLarge',
      `<sheetData><row r="1"><c r="A1"><f t="shared" si="0">${longFormula}</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(1_000)}</sheetData>`,
    ],
    [
      'links without end',
      'TooLarge',
      `<sheetData/><hyperlinks>${'<hyperlink ref="A1:CV100" location="x"/>'.repeat(11)}</hyperlinks>`,
    ],
    [
      'too many rules on too many cells',
      'TooLarge',
      `${cells(20_000, '<c><v>1</v></c>')}<dataValidations>${'<dataValidation type="whole" sqref="A1"/>'.repeat(2_600)}</dataValidations>`,
    ],
    [
      'too many formats',
      'TooLarge',
      '<sheetData/>',
      { 'xl/styles.xml': `<styleSheet><cellXfs>${'<xf/>'.repeat(65_491)}</cellXfs></styleSheet>` },
    ],
    [
      'too many names',
      'TooLarge',
      '<sheetData/>',
      {
        'xl/workbook.xml': workbook(
          `<sheets><sheet name="甲" r:id="s"/></sheets><definedNames>${'<definedName name="a">1</definedName>'.repeat(20_001)}</definedNames>`,
        ),
      },
    ],
    [
      'one sheet under two names',
      'Damaged',
      '<sheetData/>',
      {
        'xl/workbook.xml': workbook(
          '<sheets><sheet name="甲" r:id="s"/><sheet name="乙" r:id="s"/></sheets>',
        ),
      },
    ],
    [
      'two sheets of one name',
      'Damaged',
      '<sheetData/>',
      {
        'xl/workbook.xml': workbook('<sheets><sheet name="A" r:id="s"/><sheet name="a" r:id="s"/></sheets>'),
      },
    ],
    [
      'a sheet without a name',
      'Damaged',
      '<sheetData/>',
      { 'xl/workbook.xml': workbook('<sheets><sheet r:id="s"/></sheets>') },
    ],
  ])('%s: %s', async (_, code, sheet, others = {}) => {
    await expect(readXlsx(buildXlsx(sheet, others))).rejects.toMatchObject({ name: 'XlsxError', code });
  });
});

describe('what the file refers to and does not hold', () => {
  it.each<[string, string, string, Readonly<Record<string, string>>?]>([
    ['a shared text', 'missingText', '<sheetData><row><c t="s"><v>2</v></c></row></sheetData>'],
    ['a format', 'missingFormat', '<sheetData><row><c s="2"><v>1</v></c></row></sheetData>'],
    [
      'a font',
      'missingFormat',
      '<sheetData/>',
      {
        'xl/styles.xml': '<styleSheet><fonts><font/></fonts><cellXfs><xf fontId="1"/></cellXfs></styleSheet>',
      },
    ],
    [
      'the target of a link',
      'missingLink',
      '<sheetData/><hyperlinks><hyperlink ref="A1" r:id="none"/></hyperlinks>',
    ],
    [
      'a sheet',
      'missingSheet',
      '<sheetData/>',
      {
        'xl/workbook.xml': workbook(
          '<sheets><sheet name="甲" r:id="s"/><sheet name="乙" r:id="none"/></sheets>',
        ),
      },
    ],
    [
      'the sheet of a name',
      'brokenName',
      '<sheetData/>',
      {
        'xl/workbook.xml': workbook(
          '<sheets><sheet name="甲" r:id="s"/></sheets><definedNames><definedName name="a">乙!$A$1</definedName></definedNames>',
        ),
      },
    ],
    [
      'the sheet that a name belongs to',
      'name',
      '<sheetData/>',
      {
        'xl/workbook.xml': workbook(
          '<sheets><sheet name="甲" r:id="s"/></sheets><definedNames><definedName name="a" localSheetId="7">1</definedName></definedNames>',
        ),
      },
    ],
    [
      'a name that is one',
      'name',
      '<sheetData/>',
      {
        'xl/workbook.xml': workbook(
          '<sheets><sheet name="甲" r:id="s"/></sheets><definedNames><definedName name="a b">1</definedName></definedNames>',
        ),
      },
    ],
  ])('%s, is told as %s', async (_, code, sheet, others = {}) => {
    const { lost } = await readXlsx(buildXlsx(sheet, others));
    expect(lost.map((loss) => loss.code)).toEqual([code]);
  });

  it('a shared text is an error in its cell, not a blank', async () => {
    const { book } = await readXlsx(buildXlsx('<sheetData><row><c t="s"><v>-1</v></c></row></sheetData>'));
    expect(book.sheets[0]?.cells.get(0)?.get(0)?.content).toEqual({ kind: 'error', error: '#REF!' });
  });

  it('is named five times in a sheet, and then no more', async () => {
    const { lost } = await readXlsx(buildXlsx(cells(10_000, '<c t="s"><v>9</v></c>')));
    expect(lost.map(({ detail }) => detail)).toEqual(['A1', 'B1', 'C1', 'D1', 'E1', '…']);
  });
});

it('reads formulas of thousands of characters at once, whatever words they are of', async () => {
  const formulas = ['x'.repeat(8_190), '_xlfn.'.repeat(1_360), `"'`.repeat(4_000), `'"`.repeat(4_000)];
  const rows = formulas.map((formula) => `<row>${`<c><f>${formula}</f></c>`.repeat(100)}</row>`);
  const { book } = await readXlsx(buildXlsx(`<sheetData>${rows.join('')}</sheetData>`));
  expect(book.sheets[0]?.cells.get(0)?.get(99)?.content).toEqual({
    kind: 'formula',
    formula: `=${formulas[0] ?? ''}`,
  });
});

it('holds rows and columns to the sizes that Excel has', async () => {
  const { book } = await readXlsx(
    buildXlsx(
      '<cols><col min="1" max="1" width="1e9" customWidth="1"/></cols>' +
        '<sheetData><row ht="1e9" customHeight="1"/><row ht="-5" customHeight="1"/></sheetData>',
    ),
  );
  expect([...(book.sheets[0]?.rowHeights ?? [])]).toEqual([[0, 409.5]]);
  expect([...(book.sheets[0]?.columnWidths ?? [])].map(([, width]) => width < 2_000)).toEqual([true]);
});
