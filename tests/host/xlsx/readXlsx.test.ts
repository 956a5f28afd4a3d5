import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { lostText } from '../../../src/strings/fileText';
import { readXlsx } from '../../../src/host/xlsx/readXlsx';
import { writeXlsx } from '../../../src/host/xlsx/writeXlsx';
import { sampleBook } from './sampleBook';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(list: Readonly<Record<string, readonly [string, string]>>): string {
  const items = Object.entries(list).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** A file with one worksheet, whose XML is given from `<worksheet>`'s first child on. */
function file(sheet: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations({ a: ['officeDocument', '/xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${R}"><sheets><sheet name="甲" sheetId="3" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      s: ['worksheet', 'worksheets/blatt.xml'],
      t: ['sharedStrings', 'sharedStrings.xml'],
      u: ['styles', 'styles.xml'],
    }),
    'xl/sharedStrings.xml': `<sst ${MAIN}><si><t xml:space="preserve"> 甲 &amp; 乙 </t><rPh sb="0" eb="1"><t>jia</t></rPh></si><si/></sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><cellXfs><xf/></cellXfs></styleSheet>`,
    'xl/worksheets/blatt.xml': `<worksheet ${MAIN} xmlns:r="${R}">${sheet}</worksheet>`,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

async function firstSheet(sheet: string) {
  const { book, lost } = await readXlsx(file(sheet));
  const [first] = book.sheets;
  if (first === undefined) throw new Error('no sheet');
  const contents = [...first.cells].flatMap(([row, line]) =>
    [...line].map(([column, cell]) => [row, column, cell.content] as const),
  );
  return { first, contents, lost };
}

describe('cells', () => {
  it('reads every way to store a text', async () => {
    const { contents } = await firstSheet(
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>a</t></is></c>' +
        '<c r="C1" t="str"><v>&lt;b&gt;</v></c><c r="D1" t="s"><v>1</v></c></row></sheetData>',
    );
    expect(contents.map(([, , content]) => content)).toEqual([
      { kind: 'text', text: ' 甲 & 乙 ' },
      { kind: 'text', text: 'a' },
      { kind: 'text', text: '<b>' },
      { kind: 'text', text: '' },
    ]);
  });

  it('places cells and rows without addresses one after another', async () => {
    const { contents } = await firstSheet(
      '<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>',
    );
    expect(contents.map(([row, column]) => [row, column])).toEqual([
      [0, 0],
      [0, 3],
      [0, 4],
      [1, 0],
    ]);
  });

  it('works out shared formulas for each cell', async () => {
    const { contents } = await firstSheet(
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$D$1&amp;"A1"</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
    );
    expect(contents[1]?.[2]).toEqual({ kind: 'formula', formula: '=A2*$D$1&"A1"' });
  });

  it('takes the mark of later functions away', async () => {
    const { contents } = await firstSheet(
      '<sheetData><row r="1"><c r="A1"><f>_xlfn.IFS(_xlfn._xlws.SORT(A2:A3)=1,"_xlfn.X(")</f></c></row></sheetData>',
    );
    expect(contents[0]?.[2]).toEqual({ kind: 'formula', formula: '=IFS(SORT(A2:A3)=1,"_xlfn.X(")' });
  });

  it('reads elements with a prefix', async () => {
    const { contents } = await firstSheet(
      '<x:sheetData xmlns:x="y"><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData>',
    );
    expect(contents).toEqual([[0, 0, { kind: 'number', number: 5 }]]);
  });
});

describe('rules', () => {
  it('splits a validation of several areas, with its formulas moved', async () => {
    const { first } = await firstSheet(
      '<sheetData/><dataValidations><dataValidation type="decimal" operator="lessThan" sqref="B2:B9 D4">' +
        '<formula1>A2</formula1></dataValidation></dataValidations>',
    );
    expect(first.validations.map(({ area, rule }) => [area, rule])).toEqual([
      [{ row: 1, column: 1, rows: 8, columns: 1 }, { decimal: { operator: 'LessThan', formula1: '=A2' } }],
      [{ row: 3, column: 3, rows: 1, columns: 1 }, { decimal: { operator: 'LessThan', formula1: '=C4' } }],
    ]);
  });

  it('reads a validation of a whole column at once', async () => {
    const { first } = await firstSheet(
      '<sheetData/><dataValidations><dataValidation type="list" sqref="A:A" showDropDown="1">' +
        '<formula1>"a,""b"""</formula1></dataValidation></dataValidations>',
    );
    expect(first.validations).toMatchObject([
      { area: { rows: 1_048_576, columns: 1 }, rule: { list: { source: 'a,"b"', inCellDropDown: false } } },
    ]);
  });

  it('reads validations that look at other sheets', async () => {
    const { first } = await firstSheet(
      '<sheetData/><extLst><ext><x14:dataValidations xmlns:x14="a" xmlns:xm="b"><x14:dataValidation type="list" allowBlank="1">' +
        "<x14:formula1><xm:f>'乙'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1:C3</xm:sqref></x14:dataValidation>" +
        '</x14:dataValidations></ext></extLst>',
    );
    expect(first.validations).toMatchObject([
      { area: { column: 2, rows: 3 }, rule: { list: { source: "='乙'!$A$1:$A$3" } }, ignoreBlanks: true },
    ]);
  });

  it('orders conditional formats by priority and names those it cannot hold', async () => {
    const { first, lost } = await firstSheet(
      '<sheetData/><conditionalFormatting sqref="A1:A3"><cfRule type="colorScale" priority="1"/>' +
        '<cfRule type="expression" priority="3"><formula>A1=3</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B1"><cfRule type="expression" priority="2" stopIfTrue="1"><formula>B1=2</formula></cfRule></conditionalFormatting>',
    );
    expect(first.conditionalFormats.map(({ format, stopIfTrue }) => [format, stopIfTrue])).toEqual([
      [{ kind: 'custom', formula: '=B1=2' }, true],
      [{ kind: 'custom', formula: '=A1=3' }, false],
    ]);
    expect(lost).toEqual([{ code: 'conditionalKind', sheet: '甲', detail: 'colorScale' }]);
  });
});

it('says what is lost', async () => {
  const { lost } = await readXlsx(
    file(
      '<sheetData><row r="1" outlineLevel="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f></c></row></sheetData>' +
        '<autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter><drawing/>',
      {
        'xl/charts/chart1.xml': '<c/>',
        'xl/vbaProject.bin': '',
        'xl/pivotTables/p.xml': '<p/>',
        'xl/media/image1.png': '',
      },
    ),
  );
  expect(lost.map((part) => lostText('en-US', part)).sort()).toEqual([
    'array formulas, read as ordinary ones (甲)',
    'charts',
    'criteria of the filter (甲)',
    'drawings (甲)',
    'grouped rows (甲)',
    'macros',
    'pictures',
    'pivot tables',
  ]);
});

describe('what cannot be read', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = [...strToU8('EncryptedPackage')].flatMap((byte) => [byte, 0]);

  it.each([
    ['NotXlsx', 'an empty file', new Uint8Array()],
    ['NotXlsx', 'a text', strToU8('a,b,c')],
    ['NotXlsx', 'any ZIP file', zipSync({ 'a.txt': strToU8('a') })],
    [
      'NotXlsx',
      'a Word document',
      zipSync({ '[Content_Types].xml': strToU8(''), 'word/document.xml': strToU8('') }),
    ],
    ['NotXlsx', 'a workbook of Excel 97', Uint8Array.from(compound)],
    ['Encrypted', 'an encrypted workbook', Uint8Array.from([...compound, ...encrypted])],
    ['Damaged', 'half a file', file('<sheetData/>').slice(0, 500)],
    ['Damaged', 'broken XML', file('<sheetData/><mergeCells>')],
    [
      'Damaged',
      'a document type',
      file('<sheetData/>', { 'xl/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><styleSheet/>' }),
    ],
    [
      'Damaged',
      'a cell out of place',
      file('<sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData>'),
    ],
    [
      'Damaged',
      'a number that is none',
      file('<sheetData><row r="1"><c r="A1"><v>x</v></c></row></sheetData>'),
    ],
    ['Damaged', 'a row below the sheet', file('<sheetData><row r="1048577"/></sheetData>')],
    ['Damaged', 'a merge that is no area', file('<sheetData/><mergeCells><mergeCell ref="?"/></mergeCells>')],
  ])('%s: %s', async (code, _what, bytes) => {
    await expect(readXlsx(bytes)).rejects.toMatchObject({ name: 'XlsxError', code });
  });

  it('TooLarge: a small file that is large when inflated', async () => {
    const bomb = file(' '.repeat(20_000_000));
    expect(bomb.length).toBeLessThan(50_000);
    await expect(readXlsx(bomb)).rejects.toMatchObject({ name: 'XlsxError', code: 'TooLarge' });
  });
});

describe('what cannot be written', () => {
  it('refuses a list of more than 255 characters', async () => {
    const book = sampleBook();
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const rule = { list: { inCellDropDown: true, source: '甲,'.repeat(200) } };
    book.sheets[0]?.validations.push({ area, rule, ignoreBlanks: true });
    await expect(writeXlsx(book, () => ({ kind: 'empty' }))).rejects.toMatchObject({
      code: 'Unwritable',
      detail: 'the list of A1 has more than 255 characters',
    });
  });
});
