import { afterEach, describe, expect, it } from '@jest/globals';
import { closeBooks, generatedBook } from './embeddedBook';
import { smallCounty } from './smallCounty';

afterEach(closeBooks);

describe('copies of a generated book', () => {
  it('are like a book that was made for itself, and calculate as it does', async () => {
    const [first, second] = [await generatedBook(smallCounty()), await generatedBook(smallCounty())];
    expect(second.host.book).toEqual(first.host.book);
    for (const book of [first, second]) {
      book.score('东镇', '党建', '7.25');
      expect(book.cells.scoreRow('东镇', '党建').counted).toBe(7.25);
      expect(book.cells.figure('各镇', '东镇', '最终得分')).toBe(7.25);
    }
  });

  it('know nothing of what is done to another', async () => {
    const first = await generatedBook(smallCounty());
    const before = first.cells.contents();
    const second = await generatedBook(smallCounty());
    second.score('东镇', '党建', '7.25');
    second.deduct('西镇', '负面：通报', '', '2');
    second.host.book.sheets[0]?.hiddenRows.add(3);
    await second.compute();
    expect(first.cells.contents()).toEqual(before);
    expect((await generatedBook(smallCounty())).host.book).toEqual(first.host.book);
  });
});
