import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Book, ConditionalFormatRule } from '../../../src/host/model/book';
import { CELL_ERRORS, type CellValue } from '../../../src/host/model/content';
import { newBook } from '../../../src/host/model/newBook';
import { readXlsx } from '../../../src/host/xlsx/readXlsx';
import { writeXlsx } from '../../../src/host/xlsx/writeXlsx';
import { put, sampleBook, style } from './sampleBook';

const noValue = (): CellValue => ({ kind: 'empty' });

/** Ids of conditional formats are the host's own and are given anew. */
function withoutRuleIds(book: Book) {
  const rules = (list: readonly ConditionalFormatRule[]) => list.map((rule) => ({ ...rule, id: '' }));
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, conditionalFormats: rules(sheet.conditionalFormats) })),
  };
}

async function there(book: Book) {
  return readXlsx(await writeXlsx(book, noValue));
}

it('brings back a book that uses everything', async () => {
  const { book, lost } = await there(sampleBook());
  expect(withoutRuleIds(book)).toEqual(withoutRuleIds(sampleBook()));
  expect(lost).toEqual([]);
});

it('shares the objects of equal formats with the rest of the host', async () => {
  const { book } = await there(sampleBook());
  const cell = book.sheets[0]?.cells.get(4)?.get(4);
  expect(cell?.style).toBe(sampleBook().sheets[0]?.cells.get(4)?.get(4)?.style);
});

it('gives the same bytes for the same book', async () => {
  expect(await writeXlsx(sampleBook(), noValue)).toEqual(await writeXlsx(sampleBook(), noValue));
});

it('writes headers, footers and page breaks as the schema has them, in its order', async () => {
  const part = unzipSync(await writeXlsx(sampleBook(), noValue))['xl/worksheets/sheet1.xml'];
  const xml = strFromU8(part ?? new Uint8Array());
  expect(xml).toContain('<oddFooter>&amp;L甲&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>');
  expect(xml).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="6" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>',
  );
  const names = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks'];
  const places = names.map((name) => xml.indexOf(`<${name}`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((one, other) => one - other)).toEqual(places);
});

const color = fc.constantFrom('#000000', '#FF0000', '#12AB9F');
const content = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((n) => ({ kind: 'number' as const, number: n + 0 })),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => ({ kind: 'text' as const, text })),
  fc
    .constantFrom('=1', '=-1', '5%', ' 甲 ', '_x0041_', ']]>', "'", '#N/A')
    .map((text) => ({ kind: 'text' as const, text })),
  fc.boolean().map((boolean) => ({ kind: 'boolean' as const, boolean })),
  fc.constantFrom(...CELL_ERRORS).map((error) => ({ kind: 'error' as const, error })),
  fc
    .constantFrom('=A1', '="<&>"&\'甲 乙\'!B2', '=STDEV.S(A1:A3)', '="RANK.EQ("', '=A1<>""')
    .map((formula) => ({ kind: 'formula' as const, formula })),
);
const look = fc.record(
  {
    numberFormat: fc.constantFrom(
      'General',
      '@',
      '0.00',
      '0%',
      'yyyy/m/d',
      '#,##0.00_ ;[Red]-#,##0.00 ',
      '"分"0',
    ),
    fill: fc.option(color),
    horizontal: fc.constantFrom('Left', 'Center', 'CenterAcrossSelection', 'Distributed'),
    vertical: fc.constantFrom('Top', 'Center', 'Justify'),
    wrap: fc.boolean(),
    indent: fc.nat(15),
    locked: fc.boolean(),
    formulaHidden: fc.boolean(),
    font: fc.record({
      name: fc.constantFrom('等线', '宋体', 'Arial & Co'),
      size: fc.constantFrom(9, 10.5, 22),
      bold: fc.boolean(),
      italic: fc.boolean(),
      color,
      underline: fc.constantFrom('None', 'Single', 'DoubleAccountant'),
    }),
    borders: fc.record(
      {
        EdgeLeft: fc.constantFrom(
          { style: 'Continuous', color: '#000000', weight: 'Hairline' },
          { style: 'Dash', color: '#FF0000', weight: 'Medium' },
          { style: 'SlantDashDot', color: '#00FF00', weight: 'Medium' },
        ),
        EdgeTop: fc.constant({ style: 'Continuous', color: '#000000', weight: 'Thick' }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
const position = fc.record({ row: fc.nat(30), column: fc.nat(30) });
const cells = fc.array(fc.tuple(position, content, look), { maxLength: 12 });
const widths = fc.array(
  fc.tuple(
    fc.nat(40),
    fc.integer({ min: 1, max: 400 }).map((pixels) => pixels * 0.75),
  ),
);
const heights = fc.array(
  fc.tuple(
    fc.nat(40),
    fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4),
  ),
);
const settings = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.json()));
// The XML parser once took these for ends of lines.
const falseLineEnds: [string, string] = ['\u0085\u2028\u2029', '"\u0085\u2028"'];

it('brings back any cells, sizes and settings', async () => {
  await fc.assert(
    fc.asyncProperty(cells, widths, heights, settings, async (some, wide, high, kept) => {
      const book = newBook('甲 乙');
      const [sheet] = book.sheets;
      if (sheet === undefined) throw new Error('a new book has a sheet');
      for (const [{ row, column }, what, how] of some) put(sheet, row, column, what, style(how));
      for (const [column, points] of wide) sheet.columnWidths.set(column, points);
      for (const [row, points] of high) sheet.rowHeights.set(row, points);
      for (const [key, json] of kept) book.settings.set(key, json);
      const read = await there(book);
      expect(read).toEqual({ book, lost: [] });
    }),
    { numRuns: 100, examples: [[[], [], [], [falseLineEnds]]] },
  );
});

it('brings back 20,000 rows', async () => {
  const book = newBook();
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('a new book has a sheet');
  for (let row = 0; row < 20_000; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      put(sheet, row, column, { kind: 'text', text: `${row},${column}` });
    }
  }
  const { book: read } = await there(book);
  expect(read.sheets[0]?.cells.get(19_999)?.get(7)?.content).toEqual({ kind: 'text', text: '19999,7' });
});

it('stores a formula’s #CALC! as the #VALUE! that the file format has for it', async () => {
  const book = newBook();
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('a new book has a sheet');
  put(sheet, 0, 0, { kind: 'formula', formula: '=A1:C1' });
  const bytes = await writeXlsx(book, () => ({ kind: 'error', error: '#CALC!' }));
  const part = unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
  expect(strFromU8(part)).toContain('<c r="A1" t="e"><f>A1:C1</f><v>#VALUE!</v></c>');
});
