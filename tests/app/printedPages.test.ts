import { afterEach, describe, expect, it } from '@jest/globals';
import { closeBooks, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

/** The texts in the first shown columns of the rows with which printed pages begin. */
function pagesOf(book: EmbeddedBook, sheet: string): readonly unknown[] {
  const { page } = book.host.book.sheets.find(({ name }) => name === sheet) ?? { page: null };
  const grid = book.cells.grid(sheet);
  return (page?.rowBreaks ?? []).map((row) => (grid[row] ?? []).slice(2).find((cell) => cell !== ''));
}

describe('on paper', () => {
  it('every unit of a score sheet begins with a page, and every type of the ranking', async () => {
    const book = await generatedBook(smallCounty());
    expect(pagesOf(book, '各镇')).toEqual(['西镇', '南镇']);
    expect(pagesOf(book, '市考核县')).toEqual([]);
    await book.compute();
    expect(pagesOf(book, '汇总排名')).toEqual(['清河县2020年度目标责任考核汇总排名']);
  });

  it('units still do once there are more indicators, and where rows were inserted', async () => {
    const book = await generatedBook(smallCounty());
    await book.byHand((context) => {
      const sheet = context.workbook.worksheets.getItem('各镇');
      sheet.protection.unprotect();
      sheet.getRange('8:9').insert('Down');
    });
    expect(pagesOf(book, '各镇')).toEqual(['西镇', '南镇']);
    const grid = book.cells.grid('指标库');
    const own = grid.findIndex((cells) => cells.includes('造林') && cells.includes('东镇')) + 1;
    await book.byHand((context) => {
      const sheet = context.workbook.worksheets.getItem('指标库');
      sheet.getRange(`${own}:${own}`).delete('Up');
    });
    await book.compute();
    expect(pagesOf(book, '各镇')).toEqual(['西镇', '南镇']);
  });
});
