import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeNumbers, undoNumbers } from '../../src/app/makeNumbers';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

let book: EmbeddedBook;
beforeEach(async () => {
  book = await generatedBook(smallCounty());
});

const place = () => book.cells.score('东镇', '党建');
const paste = (text: string) => {
  book.pasteScore('东镇', '党建', text);
};
const format = () => book.cells.content(place().sheet, place().row, 10).format;
const state = (result: { readonly results: readonly { readonly unit: string; readonly state: string }[] }) =>
  result.results.find(({ unit }) => unit === 'u-东镇')?.state;

describe('a score that Excel took for a date', () => {
  it('is refused, offers nothing, and keeps the format that tells so', async () => {
    paste('3-5');
    for (const result of [await book.check(), await book.compute(), await book.compute()]) {
      expect(findingsOf(result, 'scoreDate')).toMatchObject([
        { severity: 'error', params: { variant: 'unknown', format: 'date' } },
      ]);
      expect(state(result)).toBe('invalid');
      expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    }
    expect(format()).not.toBe('General');
    expect(await makeNumbers(book.useCase, 'all')).toEqual([]);
  });

  it('can be entered again in the same cell: the number that stands there then is offered, and counts', async () => {
    paste('3-5');
    await book.compute();
    book.type(place().sheet, place().cell, '8');
    const checked = await book.check();
    expect(findingsOf(checked, 'scoreDate')).toMatchObject([{ params: { variant: 'meant', meant: '8' } }]);
    const fixes = await makeNumbers(book.useCase, 'all');
    expect(fixes).toMatchObject([{ entered: '1900-01-08', value: 8, number: 8 }]);
    expect([format(), book.cells.scoreRow('东镇', '党建')]).toMatchObject([
      'General',
      { score: 8, counted: 8 },
    ]);
    expect(findingsOf(await book.compute(), 'scoreDate')).toEqual([]);
    expect(await undoNumbers(book.useCase, fixes)).toHaveLength(1);
    expect(format()).not.toBe('General');
    expect(book.cells.scoreRow('东镇', '党建')).toMatchObject({ score: 8, counted: '', check: '✗ 是日期' });
  });

  it.each(['3-5', '12:00', '85%'])(
    'gives its cell free, emptied of %s and of its format, and back',
    async (text) => {
      paste(text);
      await book.compute();
      const [before, value] = [format(), book.cells.value(place().sheet, place().row, 10)];
      const fixes = await makeNumbers(book.useCase, [place()], 'nothing');
      expect([fixes.length, format(), book.cells.scoreRow('东镇', '党建')]).toMatchObject([
        1,
        'General',
        { score: '', check: '未评分' },
      ]);
      book.pasteScore('东镇', '信访', '1');
      await undoNumbers(book.useCase, fixes);
      expect([format(), book.cells.value(place().sheet, place().row, 10)]).toEqual([before, value]);
      expect(book.cells.scoreRow('东镇', '党建').counted).toBe('');
      await makeNumbers(book.useCase, [place()], 'nothing');
      book.pasteScore('东镇', '党建', '0.5');
      expect([format(), book.cells.scoreRow('东镇', '党建').counted]).toEqual(['General', 0.5]);
    },
  );

  it('is not emptied where another score stands by then', async () => {
    paste('3-5');
    await book.check();
    paste("'８");
    expect(await makeNumbers(book.useCase, [place()], 'nothing')).toEqual([]);
    expect(book.cells.value(place().sheet, place().row, 10)).toBe('８');
  });
});

describe('formats of cells for scores', () => {
  const formatted = (numberFormat: string) =>
    book.byHand((context) => {
      const worksheet = context.workbook.worksheets.getItem(place().sheet);
      worksheet.protection.unprotect();
      worksheet.getRange(place().cell).numberFormat = [[numberFormat]];
      worksheet.protection.protect({
        allowAutoFilter: true,
        allowFormatColumns: true,
        allowFormatRows: true,
      });
    });

  it.each(['compute', 'generate'] as const)(
    'are mended by %s where the cell is empty, and told',
    async (job) => {
      await formatted('m/d');
      expect(findingsOf(await book.check(), 'formatForeign')).toMatchObject([
        { cell: { cell: place().cell }, params: { variant: 'found', format: 'date', count: 1 } },
      ]);
      const told = await book[job]();
      expect(findingsOf(told, 'formatForeign')).toMatchObject([{ params: { variant: 'restored' } }]);
      expect(format()).toBe('General');
      expect(findingsOf(await book.check(), 'formatForeign')).toEqual([]);
    },
  );

  it.each([
    ['¥#,##0.00', 'currency'],
    ['# ?/?', 'fraction'],
    ['0.00E+00', 'scientific'],
    ['@', 'text'],
  ])(
    'that show a number as something else are refused, offered, and mended by computing: %s',
    async (shown, kind) => {
      paste('8');
      await formatted(shown);
      const checked = await book.check();
      expect(findingsOf(checked, 'scoreFormat')).toMatchObject([{ params: { format: kind, meant: '8' } }]);
      expect(state(checked)).toBe('invalid');
      const computed = await book.compute();
      expect(findingsOf(computed, 'scoreFormat')).toEqual([]);
      expect(findingsOf(computed, 'formatForeign')).toMatchObject([{ params: { variant: 'restored' } }]);
      expect([format(), book.cells.scoreRow('东镇', '党建').counted]).toEqual(['General', 8]);
    },
  );

  it('that show the plain number stay as people chose them', async () => {
    paste('8');
    await formatted('0.00');
    const computed = await book.compute();
    expect(findingsOf(computed, 'formatForeign')).toEqual([]);
    expect([format(), book.cells.scoreRow('东镇', '党建').counted]).toEqual(['0.00', 8]);
  });
});
