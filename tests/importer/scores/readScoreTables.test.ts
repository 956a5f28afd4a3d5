import { describe, expect, it } from '@jest/globals';
import { readScoreTables, textTable } from '../../../src/importer/scores/readScoreTables';
import { buildXlsx } from '../../support/xlsx';

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/></fonts><cellXfs><xf/><xf numFmtId="1"/><xf numFmtId="14"/></cellXfs></styleSheet>';

const text = (cell: string, words: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe('a workbook that scores come from', () => {
  it('tells its numbers as they are, and the format that they are shown in', () => {
    const sheet = `<sheetData><row r="3">${text('B3', '东镇')}<c r="C3" s="1"><v>8.25</v></c><c r="D3" s="2"><v>43952</v></c></row></sheetData>`;
    const { tables } = readScoreTables(buildXlsx(sheet, { 'xl/styles.xml': STYLES }), '得分.xlsx');
    expect(tables).toMatchObject([
      {
        sheet: '甲',
        rows: [
          {
            number: 3,
            cells: [
              { value: '' },
              { value: '东镇', format: 'General' },
              { value: 8.25, format: '0', text: '8' },
              { value: 43952, format: 'yyyy/m/d' },
            ],
          },
        ],
      },
    ]);
  });

  it('gives all cells of a merged area the name, and says that they are merged', () => {
    const sheet = `<sheetData><row r="1">${text('A1', '东镇')}<c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`;
    const [table] = readScoreTables(buildXlsx(sheet), '得分.xlsx').tables;
    expect(
      table?.rows.map(({ cells }) => cells.map(({ text: shown, isMerged }) => [shown, isMerged])),
    ).toEqual([
      [
        ['东镇', true],
        ['1', false],
      ],
      [
        ['东镇', true],
        ['2', false],
      ],
    ]);
  });

  it('leaves out what is hidden, and says so', () => {
    const sheet = `<sheetData><row r="1">${text('A1', '东镇')}</row><row r="2" hidden="1">${text('A2', '西镇')}</row></sheetData>`;
    const { tables, remarks } = readScoreTables(buildXlsx(sheet), '得分.xlsx');
    expect(tables[0]?.rows).toHaveLength(1);
    expect(remarks).toEqual([{ kind: 'hiddenCells', text: '西镇', count: 1 }]);
  });

  it('takes no file that is neither workbook nor text', () => {
    const pdf = new TextEncoder().encode('%PDF-1.7');
    expect(() => readScoreTables(pdf, '得分.pdf')).toThrow(expect.objectContaining({ code: 'pdf' }));
  });
});

describe('a text that scores come from', () => {
  it('is read in the encoding of Chinese Windows, too', () => {
    // 东镇,8 in GB18030.
    const bytes = new Uint8Array([0xb6, 0xab, 0xd5, 0xf2, 0x2c, 0x38]);
    expect(readScoreTables(bytes, '得分.csv').tables[0]?.rows[0]?.cells.map((cell) => cell.text)).toEqual([
      '东镇',
      '8',
    ]);
  });

  it('keeps line breaks and commas in quotes, and counts lines as the text does', () => {
    const { rows } = textTable('单位,指标\r\n"东\n镇","a,""b"""\r\n\r\n西镇,c\r\n');
    expect(rows.map(({ number, cells }) => [number, ...cells.map((cell) => cell.value)])).toEqual([
      [1, '单位', '指标'],
      [2, '东\n镇', 'a,"b"'],
      [5, '西镇', 'c'],
    ]);
  });

  it('may be parted by semicolons', () => {
    expect(textTable('东镇;8,5\n西镇;7').rows[0]?.cells.map((cell) => cell.value)).toEqual(['东镇', '8,5']);
  });
});
