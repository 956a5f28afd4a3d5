import { describe, expect, test } from '@jest/globals';
import { DocumentUnreadable } from '../../src/importer/documentUnreadable';
import { importDocument } from '../../src/importer/importDocument';
import { readTextDump } from '../../src/importer/text/readText';
import { paneTexts as english } from '../../src/strings/en-US/paneTexts';
import { paneTexts as chinese } from '../../src/strings/zh-CN/paneTexts';
import { importExpecting, importLines, onlyType, shorten } from '../support/imported';

/** Rows of the only table, cells as `text` or `text×span`. */
function rowsOf(lines: string): readonly (readonly string[])[] {
  const table = readTextDump(lines.replace(/^( *)\|/gm, '$1\t')).blocks.find(
    (block) => block.kind === 'table',
  );
  if (table?.kind !== 'table') throw new Error('no table');
  return table.rows.map(({ cells }) =>
    cells.map(({ paragraphs, span }) => paragraphs.join('/') + (span > 1 ? `×${span}` : '')),
  );
}

describe('rows of a text dump', () => {
  test('are parted by blank lines, and cells may hold blank lines', () => {
    expect(rowsOf('|类别\n|指标\n|要求\n\n|安全\n\n稳定\n\n30分\n|信访\n|好\n\n|\n|禁毒\n|好\n')).toEqual([
      ['类别', '指标', '要求'],
      ['安全/稳定/30分', '信访', '好'],
      ['', '禁毒', '好'],
    ]);
  });

  test('are joined where a cell ends in blank lines', () => {
    expect(rowsOf('|类别\n|内容\n|分值\n\n|职能\n\n\n|做好工作\n\n\n|10\n\n|\n|又一项\n|20\n')).toEqual([
      ['类别', '内容', '分值'],
      ['职能', '做好工作', '10'],
      ['', '又一项', '20'],
    ]);
  });

  test('with fewer cells have a first cell that spans the rest, or a second one after an empty first', () => {
    expect(rowsOf('|类别\n|指标\n|要求\n\n|脱贫5分\n|完成\n\n|甲\n|乙\n|丙\n\n|\n|全部\n')).toEqual([
      ['类别', '指标', '要求'],
      ['脱贫5分×2', '完成'],
      ['甲', '乙', '丙'],
      ['', '全部×2'],
    ]);
  });

  test('end early where the next one begins with a blank before its tab', () => {
    expect(rowsOf('|类别\n|目标任务\n|分值\n\n|甲\n|完成\n|20\n\n|乙\n|完成\n |丙\n|完成\n ')).toEqual([
      ['类别', '目标任务', '分值'],
      ['甲', '完成', '20'],
      ['乙', '完成', ''],
      ['丙', '完成', ''],
    ]);
  });

  test('keep a header together that ends a cell in a blank line', () => {
    expect(rowsOf('|类别\n\n|指标\n|要求\n\n|甲\n|乙\n|丙\n\n|\n|丁\n|戊\n')[0]).toEqual([
      '类别',
      '指标',
      '要求',
    ]);
  });

  test('end with the table, where text follows two blank lines', () => {
    const { blocks } = readTextDump('\t类别\n\t指标\n\n\t甲\n\t乙\n\n\n二、下一部分\n\t类别\n\t指标\n');
    expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph', 'table']);
  });
});

const SMALL = `一、乡镇目标责任考核指标
1.甲镇
|类别
|指标及分值
|目标要求

|农业
20分
|粮食20分
|种好

2.乙镇
`;

describe('encodings', () => {
  const text = SMALL.replace(/^\|/gm, '\t').replace('2.乙镇\n', '');
  const expected = ['甲镇: 农业(20) > 粮食 = 20'];

  test('UTF-8 with a mark and Windows line breaks', () => {
    const bytes = new TextEncoder().encode(`\ufeff${text.replace(/\n/g, '\r\n')}`);
    expect(shorten(onlyType(importExpecting(bytes)))).toEqual(expected);
  });

  test.each(['with', 'without'])('UTF-16 %s a mark', (mark) => {
    const bytes = new Uint8Array(Buffer.from((mark === 'with' ? '\ufeff' : '') + text, 'utf16le'));
    expect(shorten(onlyType(importExpecting(bytes)))).toEqual(expected);
  });

  test('UTF-16 with its bytes the other way round', () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
    expect(shorten(onlyType(importExpecting(bytes)))).toEqual(expected);
  });

  test('GB18030, as Chinese Windows saves text', () => {
    // 一、乡镇考核指标 / 1.甲镇 / 类别 指标 分值 / 农业 粮食 20
    const bytes = Uint8Array.from(
      Buffer.from(
        'd2bba1a2cfe7d5f2bfbcbacbd6b8b1ea0a312ebcd7d5f20a09c0e0b1f00a09d6b8b1ea0a09b7d6d6b50a0a09c5a9d2b50a09c1b8cab30a0932300a',
        'hex',
      ),
    );
    expect(shorten(onlyType(importExpecting(bytes)))).toEqual(['甲镇: 农业 > 粮食 = 20']);
  });

  test.each([
    ['in no known encoding', Uint8Array.of(0x81, 0xff, 0xff, 0xfe, 0x80, 0x01), 'undecodable'],
    ['with nothing in it', new Uint8Array(), 'empty'],
    ['that is a PDF', new TextEncoder().encode('%PDF-1.7'), 'pdf'],
  ])('a file %s is refused', (_, bytes, code) => {
    expect(() => importDocument({ bytes, fileName: 'a.txt' })).toThrow(DocumentUnreadable);
    expect(() => importDocument({ bytes, fileName: 'a.txt' })).toThrow(`document.${code}`);
  });
});

test('a unit may end without a table', () => {
  const type = onlyType(importLines(SMALL.replace('种好\n', '种好\n\n')));
  expect(type.units.map(({ name }) => name)).toEqual(['甲镇', '乙镇']);
});

describe('a heading with a single blank line above it', () => {
  const blocksOf = (lines: string) =>
    readTextDump(lines.replace(/^( *)\|/gm, '$1\t')).blocks.map((block) =>
      block.kind === 'paragraph' ? block.text : `table of ${block.rows.length}`,
    );

  test('ends the table when another table and its header follow', () => {
    expect(
      blocksOf(
        '1.甲局\n|类别\n|考核内容\n|分值\n\n|职能\n|做好\n|10\n\n（二）群团\n2.乙局\n|类别\n|考核内容\n|分值\n\n|职能\n|做好\n|10\n',
      ),
    ).toEqual(['1.甲局', 'table of 2', '（二）群团', '2.乙局', 'table of 2']);
  });

  test('stays text of its cell when the table goes on', () => {
    expect(
      blocksOf('1.甲镇\n|类别\n|指标\n|要求\n\n|农业\n|粮食\n|1.种好\n\n2.收好\n\n|农业\n|林业\n|3.管好\n'),
    ).toEqual(['1.甲镇', 'table of 3']);
  });
});

test('the example that the pane gives of a text is read as it says', () => {
  for (const { 'definitions.formats.example': example } of [chinese, english]) {
    const imported = importExpecting(new TextEncoder().encode(example));
    expect(shorten(onlyType(imported))).toEqual([
      '白石镇: 经济发展 > 粮食产量达到2万吨 = 20',
      '白石镇: 经济发展 > 植树500亩 = 15',
    ]);
  }
});
