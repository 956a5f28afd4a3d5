import { afterEach, describe, expect, it } from '@jest/globals';
import { bookState } from '../../../src/app/book/bookState';
import { agreedScores, enterScores } from '../../../src/app/enter/enterScores';
import { planScores } from '../../../src/app/enter/planScores';
import { takeBack } from '../../../src/app/takeBack';
import { textTable } from '../../../src/importer/scores/readScoreTables';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { closeBooks, generatedBook, type EmbeddedBook } from '../../support/embeddedBook';
import { smallCounty } from '../../support/smallCounty';

afterEach(closeBooks);

const TEXT = '单位\t党建\t信访\t产业\n东镇\t9.5\t4\t8\n西镇\t8\t\t7\n南镇\t11\t5\t';

async function agreed(book: EmbeddedBook, text = TEXT) {
  const state = bookState(await excelWorkbook.read(), book.language);
  return agreedScores(planScores(state, [textTable(text)]).scores);
}

const scoreOf = (book: EmbeddedBook, unit: string, indicator: string) =>
  book.cells.scoreRow(unit, indicator).score;

/** Without the hidden column that tells the sheet's own formulas what a date was. */
const shown = (book: EmbeddedBook) =>
  new Map([...book.cells.contents()].filter(([cell]) => !cell.startsWith('各镇 C')));

describe('entering scores', () => {
  it('writes what was planned and nothing else', async () => {
    const book = await generatedBook(smallCounty());
    book.score('西镇', '党建', '7');
    book.score('西镇', '信访', '3');
    book.score('南镇', '党建', '6');
    const before = book.cells.contents();
    const { cells, left } = await enterScores(book.useCase, await agreed(book));
    expect([cells.length, left]).toEqual([6, 0]);
    const changed = [...book.cells.contents()].filter(([cell, text]) => before.get(cell) !== text);
    expect(changed.map(([, text]) => text).sort()).toEqual(['4', '5', '7', '8', '8', '9.5']);
    expect(scoreOf(book, '东镇', '党建')).toBe(9.5);
    expect(scoreOf(book, '西镇', '党建')).toBe(8);
    expect(scoreOf(book, '西镇', '信访')).toBe(3);
    expect(scoreOf(book, '南镇', '党建')).toBe(6);
  });

  it('is taken back as a whole, to texts, dates and formulas that stood there', async () => {
    const book = await generatedBook(smallCounty());
    book.pasteScore('东镇', '党建', '９．５');
    book.pasteScore('东镇', '信访', '2020-5-1');
    book.score('东镇', '产业', '=4+1');
    const before = shown(book);
    const { cells } = await enterScores(book.useCase, await agreed(book));
    expect(scoreOf(book, '东镇', '信访')).toBe(4);
    expect(book.cells.content('各镇', book.cells.score('东镇', '信访').row, 10).format).toBe('General');
    expect(await takeBack(book.useCase, cells)).toBe(cells.length);
    expect(shown(book)).toEqual(before);
  });

  it('takes back no cell in which something else stands by then', async () => {
    const book = await generatedBook(smallCounty());
    const { cells } = await enterScores(book.useCase, await agreed(book));
    book.score('东镇', '党建', '1');
    expect(await takeBack(book.useCase, cells)).toBe(cells.length - 1);
    expect(scoreOf(book, '东镇', '党建')).toBe(1);
    expect(scoreOf(book, '东镇', '信访')).toBe('');
  });

  it('leaves what was typed since the plan was shown', async () => {
    const book = await generatedBook(smallCounty());
    const scores = await agreed(book);
    book.score('东镇', '党建', '1');
    book.score('西镇', '党建', '8');
    const { cells, left } = await enterScores(book.useCase, scores);
    expect([cells.length, left]).toEqual([4, 2]);
    expect(scoreOf(book, '东镇', '党建')).toBe(1);
  });

  it('finds the rows where they stand by now', async () => {
    const book = await generatedBook(smallCounty());
    const scores = await agreed(book, '单位\t指标\t得分\n南镇\t造林\t5');
    const { sheet } = book.cells.score('东镇', '党建');
    book.host.person.changeSheet(sheet, { kind: 'unprotect' });
    book.host.person.changeSheet(sheet, {
      kind: 'insertRows',
      area: { row: 6, column: 0, rows: 2, columns: 1 },
    });
    await enterScores(book.useCase, scores);
    expect(scoreOf(book, '南镇', '造林')).toBe(5);
  });

  it('protects the sheets again', async () => {
    const book = await generatedBook(smallCounty());
    await enterScores(book.useCase, await agreed(book));
    const { sheet } = book.cells.score('东镇', '党建');
    expect(book.host.type(sheet, 'L6', '9')).toMatchObject({ done: false });
  });

  it('costs as many requests for many scores as for one', async () => {
    const book = await generatedBook(smallCounty());
    const scores = await agreed(book);
    const one = await book.cost(() => enterScores(book.useCase, scores.slice(0, 1)));
    const all = await book.cost(() => enterScores(book.useCase, scores.slice(1)));
    expect(all.trips).toBe(one.trips);
  });
});
