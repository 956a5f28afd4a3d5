import { afterEach, describe, expect, it } from '@jest/globals';
import { makeSlips } from '../../src/app/makeSlips';
import { closeBooks, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { enterScores } from '../support/scoredBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const SHEET = '得分通知单';

const make = (book: EmbeddedBook) => makeSlips({ ...book.useCase, today: () => new Date(2020, 11, 31, 9) });

/** The rows of a unit's slip, without the empty cells at their ends. */
function slipOf(book: EmbeddedBook, unit: string, sheet = SHEET): readonly (readonly unknown[])[] {
  const rows = book.cells.grid(sheet).map((row) => {
    const filled = row.map((cell, at) => (cell === '' ? 0 : at + 1));
    return row.slice(0, Math.max(0, ...filled));
  });
  const first = rows.findIndex(([cell]) => cell === `单位：${unit}`);
  const length = rows.slice(first).findIndex((row) => row.length === 0);
  return rows.slice(first, length < 0 ? rows.length : first + length);
}

const sheetsOf = (book: EmbeddedBook): readonly string[] => book.host.book.sheets.map(({ name }) => name);

describe('the slips', () => {
  it('tell each unit its scores, sums, deductions with their basis, rank, and what parts it from the next', async () => {
    const book = await generatedBook(smallCounty());
    enterScores(book);
    book.score('西镇', '党建', '9');
    book.score('东镇', '造林', '不考核');
    const row = book.deduct('东镇', '负面：约谈', '县', '2');
    book.host.paste('加减分登记', `K${row}`, [['县政通报〔2020〕3号', '2020-11-5']], {
      keepValidation: true,
    });
    book.deduct('东镇', '负面：其他', '', '1');
    await book.compute();
    expect(await make(book)).toEqual({ sheet: SHEET, units: 4 });
    expect(slipOf(book, '东镇')).toEqual([
      ['单位：东镇', '类型：各镇　（一）川区'],
      ['类别', '指标', '分值', '计分', '备注'],
      ['共性·共性工作', '党建', 10, 7, '=看附件'],
      ['共性·共性工作', '信访', 5, '', '未评分'],
      ['共性·共性工作', '小计', '', 7],
      ['共性', '共性得分', '', 7],
      ['个性·经济', '产业', 8.5, '', '未评分'],
      ['个性·经济', '小计', '', 0],
      ['个性·生态', '造林', 6, '', '不考核'],
      ['个性·生态', '小计', '', 0],
      ['个性', '个性得分', '', 0],
      ['', '合计', '', 7],
      ['日期', '扣分事项', '', '扣分', '依据（文号）'],
      [44140, '负面：约谈（县、2 次）', '', -1, '县政通报〔2020〕3号'],
      [44137, '负面：其他（待核对，未计入）', '', '', '督查通报1号'],
      ['', '负面清单扣分', '', -1],
      ['', '最终得分', '', 6, '暂定'],
      ['第 2 名（共 2 个单位排名）；比第 1 名少 11.5 分'],
      ['2020-12-31 按当时的得分生成，以后的改动不会自动反映在这里。'],
      [expect.stringContaining('签发人')],
    ]);
    expect(slipOf(book, '西镇').at(-3)).toEqual(['第 1 名（共 2 个单位排名）；比第 2 名多 11.5 分']);
    // A score that is text is nobody's to guess: the unit has no rank, and its slip says so.
    expect(slipOf(book, '南镇').at(-3)).toEqual(['', '最终得分', '', 0, '待核对，暂不排名']);
    expect(slipOf(book, '本县').at(-3)).toEqual(['只有一个单位，不排名']);
  });

  it('are made anew on the same sheet, each on a page of its own', async () => {
    const book = await generatedBook(smallCounty());
    await make(book);
    book.host.person.changeSheet(SHEET, { kind: 'rename', name: '发给各单位' });
    book.score('东镇', '党建', '7');
    const sheets = sheetsOf(book);
    expect(await make(book)).toEqual({ sheet: '发给各单位', units: 4 });
    expect(sheetsOf(book)).toEqual(sheets);
    expect(slipOf(book, '东镇', '发给各单位')).toContainEqual(['共性·共性工作', '党建', 10, 7]);
    const { page, protection } = book.host.book.sheets.at(-1) ?? { page: null, protection: null };
    const grid = book.cells.grid('发给各单位');
    expect(page?.rowBreaks.map((row) => [grid[row - 1]?.join(''), grid[row + 1]?.[0]])).toEqual([
      ['', '单位：东镇'],
      ['', '单位：西镇'],
      ['', '单位：南镇'],
    ]);
    expect(protection?.on).toBe(true);
  });

  it('leave alone a sheet that somebody opened to type on it, or that is not theirs', async () => {
    const book = await generatedBook(smallCounty());
    await make(book);
    await book.byHand((context) => {
      context.workbook.worksheets.getItem(SHEET).protection.unprotect();
    });
    book.type(SHEET, 'H3', '已送达');
    expect(await make(book)).toMatchObject({ sheet: `${SHEET} (2)` });
    expect(book.cells.grid(SHEET)[2]?.[7]).toBe('已送达');
    expect(await make(book)).toMatchObject({ sheet: `${SHEET} (2)` });
    expect(sheetsOf(book).filter((name) => name.startsWith(SHEET))).toEqual([SHEET, `${SHEET} (2)`]);
  });

  it('are in nobody’s way: the check finds nothing in them, and generating leaves them as they are', async () => {
    const book = await generatedBook(smallCounty());
    const before = (await book.check()).findings;
    await make(book);
    expect((await book.check()).findings).toEqual(before);
    const slips = book.cells.grid(SHEET);
    await book.generate();
    await book.compute();
    expect(book.cells.grid(SHEET)).toEqual(slips);
  });
});
