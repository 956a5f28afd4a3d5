import { describe, expect, test } from '@jest/globals';
import { rowText, type NeutralDocument } from '../../src/importer/document/neutralDocument';
import { readXlsx } from '../../src/importer/xlsx/readXlsx';
import { xlsxOf } from '../support/documentSheets';
import { buildXlsx } from '../support/xlsx';
import type { SheetContent } from '../../src/importer/sheets/sheetContent';

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
  '<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>' +
  '<cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="171"/><xf fontId="1"/><xf fontId="2"/><xf numFmtId="1"/><xf numFmtId="14"/></cellXfs>' +
  '</styleSheet>';

/** What a sheet of these rows shows; the XML of each is given from its first cell on. */
function read(...rows: readonly string[]): NeutralDocument {
  const data = rows.map((row, index) => `<row r="${index + 1}">${row}</row>`).join('');
  const document = readXlsx(buildXlsx(`<sheetData>${data}</sheetData>`, { 'xl/styles.xml': STYLES }));
  // The first line is the sheet's name.
  return { ...document, blocks: document.blocks.slice(1) };
}

function text(value: string, style = 0): string {
  return `<c t="inlineStr" s="${style}"><is><t>${value}</t></is></c>`;
}

/** Lines as they are; tables as the texts of their rows. */
function shown({ blocks }: NeutralDocument): readonly (string | readonly string[])[] {
  return blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map(rowText)));
}

/** A sheet of lines: cells apart by `|`. */
function sheet(name: string, lines: readonly string[], more: Partial<SheetContent> = {}): SheetContent {
  const cells = lines.flatMap((line, row) =>
    line.split('|').flatMap((cell, column) => (cell === '' ? [] : [{ row, column, text: cell }])),
  );
  const none = new Set<number>();
  return { name, cells, merges: [], hiddenRows: none, hiddenColumns: none, ruledRows: none, ...more };
}

describe('numbers are read as they are shown:', () => {
  test.each([
    ['a share', '<c s="1"><v>0.5</v></c>', '50%'],
    ['with a fixed digit', '<c s="2"><v>10</v></c>', '10.0'],
    ['a month', '<c s="3"><v>44000</v></c>', '2020年6月'],
    ['a day, in the order of China', '<c s="7"><v>44000</v></c>', '2020/6/18'],
    ['a sum with noise at its end', '<c><v>0.30000000000000004</v></c>', '0.3'],
    ['the result of a formula', '<c><f>A1*2</f><v>40</v></c>', '40'],
    ['a text that a formula gave', '<c t="str"><f>"甲"</f><v>甲</v></c>', '甲'],
    ['an error', '<c t="e"><v>#REF!</v></c>', '#REF!'],
    ['a truth value', '<c t="b"><v>1</v></c>', 'TRUE'],
  ])('%s', (_, cell, expected) => {
    const { blocks, remarks } = read(text('甲') + cell);
    expect(shown({ blocks })).toEqual([[`甲 | ${expected}`]]);
    expect(remarks).toEqual([]);
  });

  test('one that is shown rounded is told', () => {
    const { blocks, remarks } = read(text('甲') + '<c s="6"><v>7.5</v></c>');
    expect(shown({ blocks })).toEqual([['甲 | 8']]);
    expect(remarks).toEqual([{ kind: 'roundedNumbers', text: '甲!B1 8', count: 1 }]);
  });

  test('a formula whose result the file does not hold is told', () => {
    const { remarks } = read(text('甲') + '<c><f>SUM(A1:A9)</f></c>');
    expect(remarks).toEqual([{ kind: 'valuesMissing', text: '甲!B1', count: 1 }]);
  });
});

describe('text that is struck out does not count, and is told:', () => {
  test('a cell', () => {
    const { blocks, remarks } = read(text('甲') + text('乙', 4) + text('丙', 5));
    expect(shown({ blocks })).toEqual([['甲 | 丙']]);
    expect(remarks).toEqual([{ kind: 'struckOut', text: '乙', count: 1 }]);
  });

  test('a part of a text', () => {
    const runs =
      '<r><rPr><strike/></rPr><t>30</t></r><r><rPr><b/></rPr><t>20</t></r><rPh sb="0" eb="1"><t>x</t></rPh>';
    const { blocks, remarks } = read(`${text('甲')}<c t="inlineStr"><is>${runs}</is></c>`);
    expect(shown({ blocks })).toEqual([['甲 | 20']]);
    expect(remarks).toEqual([{ kind: 'struckOut', text: '30', count: 1 }]);
  });
});

describe('the lines and tables of a sheet', () => {
  const of = (lines: readonly string[], more: Partial<SheetContent> = {}) =>
    shown(readXlsx(xlsxOf([sheet('Sheet1', lines, more)])));
  const HEADER = '类别|考核指标|分值';

  test('are parted by empty rows, and by what stands alone above a header', () => {
    expect(
      of(['标题', '1.东镇', HEADER, '经济|粮食|60', '生态|造林|40', '', '2.西镇', HEADER, '经济|渔业|100']),
    ).toEqual([
      '标题',
      '1.东镇',
      ['类别 | 考核指标 | 分值', '经济 | 粮食 | 60', '生态 | 造林 | 40'],
      '2.西镇',
      ['类别 | 考核指标 | 分值', '经济 | 渔业 | 100'],
    ]);
    expect(of(['1.东镇', HEADER, '经济|粮食|100', '2.西镇', HEADER, '经济|渔业|100'])).toEqual([
      '1.东镇',
      ['类别 | 考核指标 | 分值', '经济 | 粮食 | 100'],
      '2.西镇',
      ['类别 | 考核指标 | 分值', '经济 | 渔业 | 100'],
    ]);
  });

  test('an empty row with lines at its sides parts nothing, and a note below the last such row is a line', () => {
    const ruledRows = new Set([1, 2, 3, 4]);
    expect(
      of(['标题', HEADER, '经济|粮食|60', '', '生态|造林|40', '注：满分 100 分'], { ruledRows }),
    ).toEqual([
      '标题',
      ['类别 | 考核指标 | 分值', '经济 | 粮食 | 60', ' |  | ', '生态 | 造林 | 40'],
      '注：满分 100 分',
    ]);
  });

  test('a category alone in its row stays in the table, and rows behind an empty one keep its columns', () => {
    expect(of([HEADER, '一、经济', '|粮食|60', '', '|造林|40'])).toEqual([
      ['类别 | 考核指标 | 分值', '一、经济 |  | ', ' | 粮食 | 60'],
      [' | 造林 | 40'],
    ]);
  });

  test('labels above the header are lines', () => {
    expect(
      of(['标题', '考核单位：东镇||单位：分|', `${HEADER}|责任单位|备注`, '经济|粮食|100|甲局']),
    ).toEqual([
      '标题',
      '考核单位：东镇',
      '单位：分',
      ['类别 | 考核指标 | 分值 | 责任单位 | 备注', '经济 | 粮食 | 100 | 甲局 | '],
    ]);
  });

  test('tables side by side are two, from left to right', () => {
    expect(of(['考核指标|分值||考核指标|分值', '粮食|100||渔业|100'])).toEqual([
      ['考核指标 | 分值', '粮食 | 100'],
      ['考核指标 | 分值', '渔业 | 100'],
    ]);
  });

  test('merged cells are one, and go on below', () => {
    const merges = [
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 2, column: 0, rows: 2, columns: 1 },
    ];
    const { blocks } = readXlsx(
      xlsxOf([sheet('Sheet1', ['标题', HEADER, '经济|粮食|60', '|造林|40'], { merges })]),
    );
    expect(blocks[1]).toMatchObject({
      rows: [{}, {}, { cells: [{ continuation: 'yes', paragraphs: [] }, { continuation: 'no' }, {}] }],
    });
  });
});

describe('what is hidden is left out, and told:', () => {
  test('rows and columns', () => {
    const hidden = { hiddenRows: new Set([2]), hiddenColumns: new Set([1]) };
    const { blocks, remarks } = readXlsx(
      xlsxOf([sheet('Sheet1', ['指标|旧|分值', '粮食|1|60', '停用|2|10', '造林|3|40'], hidden)]),
    );
    expect(shown({ blocks })).toEqual([['指标 | 分值', '粮食 | 60', '造林 | 40']]);
    expect(remarks).toEqual([{ kind: 'hiddenCells', text: '旧', count: 6 }]);
  });

  test('the text of merged cells stays while a part of them is seen', () => {
    const merges = [{ row: 1, column: 0, rows: 3, columns: 1 }];
    const { blocks } = readXlsx(
      xlsxOf([
        sheet('Sheet1', ['类别|指标|分值', '经济|停用|1', '|粮食|60', '|造林|40'], {
          merges,
          hiddenRows: new Set([1]),
        }),
      ]),
    );
    expect(shown({ blocks })).toEqual([['类别 | 指标 | 分值', '经济 | 粮食 | 60', ' | 造林 | 40']]);
  });

  test('sheets', () => {
    const bytes = xlsxOf(
      [sheet('说明', ['甲']), sheet('旧表', ['乙']), sheet('更旧', ['丙'])],
      ['visible', 'hidden', 'veryHidden'],
    );
    const { blocks, remarks } = readXlsx(bytes);
    expect(shown({ blocks })).toEqual(['说明', '甲']);
    expect(remarks).toEqual([{ kind: 'hiddenSheets', text: '旧表', count: 2 }]);
  });
});

test('the name of a sheet stands above what it holds, unless nobody gave it one or a line says it', () => {
  const lines = ['考核指标|分值', '粮食|100'];
  const bytes = xlsxOf([
    sheet('东 镇', lines),
    sheet('西镇', ['清河县西镇考核指标', ...lines]),
    sheet('Sheet3', lines),
    sheet('工作表 4 (2)', lines),
    sheet('空', []),
  ]);
  const table = ['考核指标 | 分值', '粮食 | 100'];
  expect(shown(readXlsx(bytes))).toEqual(['东 镇', table, '清河县西镇考核指标', table, table, table]);
});
