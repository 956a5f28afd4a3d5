import { afterEach, describe, expect, it } from '@jest/globals';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

async function deleteIndicator(book: EmbeddedBook, name: string): Promise<void> {
  const row = book.cells.grid('指标库').findIndex((cells) => cells[8] === name) + 1;
  await book.byHand((context) => {
    context.workbook.worksheets.getItem('指标库').getRange(`${row}:${row}`).delete('Up');
  });
}

describe('a score without a place', () => {
  it('is told when Compute takes it out of the totals, remarks too', async () => {
    const book = await generatedBook(smallCounty());
    book.score('东镇', '党建', '7');
    book.remark('西镇', '党建', '待核');
    await deleteIndicator(book, '党建');
    const computed = await book.compute();
    expect(findingsOf(computed, 'scoreMoved').map(({ params }) => params)).toEqual([
      { variant: 'gone', unit: '东镇', indicator: '党建', entered: '7', sheet: '已移出' },
      { variant: 'gone', unit: '西镇', indicator: '党建', entered: '待核', sheet: '已移出' },
    ]);
    expect(findingsOf(computed, 'rowsChanged')).toMatchObject([{ params: { removed: '已移出' } }]);
    expect(book.cells.grid('问题').some((row) => row.join().includes('移到了“已移出”'))).toBe(true);
    expect(findingsOf(await book.compute(), 'scoreMoved')).toEqual([]);
  });

  it('is told as one of two where its row was copied', async () => {
    const book = await generatedBook(smallCounty());
    book.score('东镇', '党建', '7');
    const { row } = book.cells.score('东镇', '党建');
    await book.byHand((context) => {
      const sheet = context.workbook.worksheets.getItem('各镇');
      sheet.protection.unprotect();
      sheet.getRange(`${row + 1}:${row + 1}`).insert('Down');
      sheet.getRange(`A${row + 1}`).copyFrom(`A${row + 2}:N${row + 2}`, 'Formulas');
      sheet.getRange(`K${row + 1}`).values = [[6]];
    });
    expect(findingsOf(await book.compute(), 'scoreMoved')).toMatchObject([
      { params: { variant: 'second', unit: '东镇', indicator: '党建', entered: '7' } },
    ]);
  });
});
