import { afterEach, describe, expect, it } from '@jest/globals';
import { BookError } from '../../src/app/bookError';
import { WorkbookError } from '../../src/workbook/excel/workbookError';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

async function scored(): Promise<EmbeddedBook> {
  const book = await generatedBook(smallCounty());
  for (const [town, score] of [
    ['东镇', '7'],
    ['西镇', '8'],
    ['南镇', '5'],
  ] as const)
    book.score(town, '党建', score);
  return book;
}

const standing = (book: EmbeddedBook) => ({
  sheets: book.host.book.sheets.map(({ name, protection }) => [name, protection.on]),
  cells: book.cells.contents(),
});

describe('two people who press the same button at once', () => {
  it.each([
    ['compute', 'compute'],
    ['check', 'compute'],
    ['generate', 'compute'],
  ] as const)(
    '%s and %s leave one whole book, and nobody is told that our sheets are not ours',
    async (...jobs) => {
      const alone = await scored();
      await alone.compute();
      const expected = standing(alone);
      alone.dispose();
      const book = await scored();
      // Neither the list of findings stands yet, nor totals.
      for (const ended of await Promise.allSettled(jobs.map((job) => book[job]()))) {
        if (ended.status === 'fulfilled') continue;
        const error: unknown = ended.reason;
        if (!(error instanceof WorkbookError || error instanceof BookError)) throw error;
        expect(['sheetGone', 'nameTaken', 'accessDenied', 'restless']).toContain(error.code);
      }
      const computed = await book.compute();
      expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
      expect(findingsOf(computed, 'sheetCopied')).toEqual([]);
      expect(standing(book)).toEqual(expected);
    },
  );
});
