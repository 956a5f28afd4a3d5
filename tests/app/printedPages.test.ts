import { afterEach, describe, expect, it } from '@jest/globals';
import { closeBooks, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
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

  it('the register ends some rows below its last entry', async () => {
    const book = await generatedBook(smallCounty());
    const printed = () =>
      book.host.book.sheets.find(({ name }) => name === '加减分登记')?.page.printArea?.rows;
    const empty = printed() ?? 0;
    expect(empty).toBeLessThanOrEqual(28);
    book.deduct('西镇', '负面：通报', '', '2');
    await book.compute();
    expect(printed()).toBe(Math.min(empty + 1, 4 + 20));
  });

  it('a ranking of units without groups has no column for them', async () => {
    const book = await generatedBook(smallCounty());
    const heads = book.cells.grid('汇总排名').filter((row) => row.includes('名次'));
    expect(heads.map((row) => row.includes('组别'))).toEqual([false, true]);
  });

  it('targets of a score sheet are whole', async () => {
    const target = '完成年度目标任务并按月报送进展。'.repeat(30);
    const towns = smallCounty().unitTypes[1];
    if (towns === undefined) throw new Error('there are towns');
    const [first, ...others] = towns.indicators;
    if (first === undefined) throw new Error('towns have indicators');
    const book = await generatedBook(
      smallCounty({ ...towns, indicators: [{ ...first, target }, ...others] }),
    );
    expect(book.cells.grid('各镇').flat()).toContain(target);
    const heights = [
      ...(book.host.book.sheets.find(({ name }) => name === '各镇')?.rowHeights.values() ?? []),
    ];
    expect(Math.max(...heights)).toBeLessThan(260);
  });

  it.each([
    [100, true],
    [20, false],
  ])('a last type of %s units has its heads on every page: %s', async (count, isRepeated) => {
    const units = Array.from({ length: count }, (_, index) => sampleUnit(`第${index + 1}村`));
    const villages = sampleType('各村', units, sampleIndicator(null, '党建', 10));
    const book = await generatedBook(smallCounty(villages));
    const heads = book.cells.grid('汇总排名').findIndex((row) => row.includes('名次'));
    const { page } = book.cells.sheet('汇总排名');
    expect(page.titleRows?.first ?? null).toBe(isRepeated ? heads : null);
  });
});
