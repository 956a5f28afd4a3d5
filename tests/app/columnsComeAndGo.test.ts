import { afterEach, expect, it } from '@jest/globals';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { cellAddress, columnLetters } from '../../src/workbook/formulas/address';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const SHEETS = ['各镇', '加减分登记', '汇总排名'] as const;

/** Where a note stands that somebody wrote beside a table, and which columns left of it are hidden. */
function beside(book: EmbeddedBook, name: string): readonly [note: number, hidden: readonly number[]] {
  const note = Math.max(...book.cells.grid(name).map((line) => line.indexOf('旁注')));
  return [note, [...book.cells.sheet(name).hiddenColumns].filter((column) => column < note)];
}

it('needs no more room for columns that go and come back, and shows what is to be seen', async () => {
  const book = await generatedBook(smallCounty());
  await book.compute();
  await book.byHand(({ workbook }) => {
    for (const name of SHEETS) {
      const sheet = workbook.worksheets.getItem(name);
      const isProtected = name !== '汇总排名';
      if (isProtected) sheet.protection.unprotect();
      sheet.getRange('AK9').values = [['旁注']];
      if (isProtected) sheet.protection.protect();
    }
  });
  const widths: unknown[] = [];
  for (const [average, factor, ties] of [
    ['取平均', '是', '共性'],
    ['折算', '否', ''],
    ['取平均', '是', '共性'],
    ['折算', '否', ''],
    ['取平均', '是', '共性'],
  ] as const) {
    book.setting('不考核的指标', average);
    book.setting('登记倍数', factor);
    book.setting('同分时依次比较', ties);
    const computed = await book.compute();
    expect(findingsOf(computed, 'settingInvalid')).toEqual([]);
    expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
    expect(findingsOf(computed, 'rowsChanged')).toEqual([]);
    widths.push(SHEETS.map((name) => beside(book, name)));
  }
  expect(widths[2]).toEqual(widths[0]);
  expect(widths[4]).toEqual(widths[0]);
  expect(widths[3]).toEqual(widths[1]);
});

it('keeps on 已移出, and tells, what is written into that room while it is taken', async () => {
  const book = await generatedBook(smallCounty());
  const [COMPARED, ALONE] = ['共性', ''];
  for (const ties of [COMPARED, ALONE]) {
    book.setting('同分时依次比较', ties);
    await book.compute();
  }
  const { ranking } = (await excelWorkbook.read()).tables;
  const column = ranking?.values[0]?.length ?? 0;
  book.setting('同分时依次比较', COMPARED);
  let requests = 0;
  const stop = book.host.onRequest(() => {
    requests += 1;
    // It is told of ahead of each: the book is read by then, and nothing written.
    if (requests === 3) book.host.paste('汇总排名', cellAddress(6, column), [['旁注']]);
  });
  const computed = await book.compute();
  stop();
  expect(findingsOf(computed, 'scoreMoved')).toMatchObject([
    { params: { variant: 'meanwhile', entered: '旁注', sheet: '已移出' } },
  ]);
  expect(book.cells.grid('已移出').flat()).toContain('旁注');
});

it('tells nobody that rows were changed where a setting was, but tells a column that somebody took away', async () => {
  const book = await generatedBook(smallCounty());
  book.setting('不考核的指标', '取平均');
  expect(findingsOf(await book.check(), 'rowsChanged')).toEqual([]);
  expect(findingsOf(await book.compute(), 'rowsChanged')).toEqual([]);
  await book.byHand(({ workbook }) => {
    const sheet = workbook.worksheets.getItem('各镇');
    sheet.protection.unprotect();
    const column = columnLetters(book.cells.grid('各镇')[2]?.indexOf('peerSum') ?? 0);
    sheet.getRange(`${column}:${column}`).delete('Left');
  });
  expect(findingsOf(await book.check(), 'rowsChanged')).toMatchObject([{ params: { sheet: '各镇' } }]);
  expect(findingsOf(await book.compute(), 'rowsChanged')).toHaveLength(1);
  expect(findingsOf(await book.check(), 'rowsChanged')).toEqual([]);
});
