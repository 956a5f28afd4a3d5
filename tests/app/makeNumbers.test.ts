import { afterEach, describe, expect, it } from '@jest/globals';
import { makeNumbers, standingFixes, undoNumbers } from '../../src/app/makeNumbers';
import { closeBooks, findingsOf, generatedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

describe('scores that are numbers in disguise', () => {
  it('are made numbers, and text again, in each copy of a row that the check tells of', async () => {
    const book = await generatedBook(smallCounty());
    const { sheet, row } = book.cells.score('东镇', '党建');
    await book.byHand((context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.protection.unprotect();
      worksheet.getRange(`${row + 1}:${row + 1}`).insert('Down');
      worksheet.getRange(`A${row + 1}`).copyFrom(`A${row + 2}:N${row + 2}`, 'Formulas');
    });
    book.host.paste(sheet, `K${row + 1}`, [["'7"], ['８．５']], { keepValidation: true });
    const told = findingsOf(await book.check(), 'scoreNumberInDisguise').flatMap(({ cell }) => cell ?? []);
    expect(told.map(({ cell }) => cell)).toEqual([`K${row + 1}`, `K${row + 2}`]);
    const scores = () => [0, 1].map((down) => book.cells.value(sheet, row + down, 10));
    const first = await makeNumbers(book.useCase, told.slice(0, 1));
    expect([first.length, ...scores()]).toEqual([1, 7, '８．５']);
    expect(standingFixes(await book.useCase.workbook.read(), 'zh-CN', first)).toEqual(first);
    const rest = await makeNumbers(book.useCase, 'all');
    expect([rest.length, ...scores()]).toEqual([1, 7, 8.5]);
    expect(await undoNumbers(book.useCase, [...first, ...rest])).toHaveLength(2);
    expect(scores()).toEqual(['7', '８．５']);
  });
});

it('tells percentages as the cell shows them', async () => {
  const book = await generatedBook(smallCounty());
  for (const [unit, text] of [
    ['东镇', '29%'],
    ['西镇', '7%'],
    ['南镇', '113.5%'],
  ] as const) {
    book.pasteScore(unit, '党建', text);
  }
  const told = findingsOf(await book.check(), 'scorePercent').map(({ params }) => params.shown);
  expect(told).toEqual(['29%', '7%', '113.5%']);
});
