import { afterEach, describe, expect, it } from '@jest/globals';
import { bookState } from '../../../src/app/book/bookState';
import { agreedScores, enterScores } from '../../../src/app/enter/enterScores';
import { choiceRows, indicatorChoices } from '../../../src/app/enter/indicatorChoices';
import { pastedColumn } from '../../../src/app/enter/pastedColumn';
import { planScores } from '../../../src/app/enter/planScores';
import { takeBack } from '../../../src/app/takeBack';
import { textTable } from '../../../src/importer/scores/readScoreTables';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { closeBooks, generatedBook, type EmbeddedBook } from '../../support/embeddedBook';
import { methodCounty } from '../../support/methodCounty';
import { typeActual } from '../../support/typeActual';

afterEach(closeBooks);

const stateOf = async (book: EmbeddedBook) => bookState(await excelWorkbook.read(), book.language);

/** What becomes of each score or actual of a table, in a line. */
async function fates(book: EmbeddedBook, text: string): Promise<readonly string[]> {
  const { scores } = planScores(await stateOf(book), [textTable(text)]);
  return scores.map((score) => {
    const what = 'why' in score ? `${score.state} ${score.why}` : score.state;
    const kind = 'target' in score && score.target.isActual ? 'actual' : 'score';
    return [score.at, score.unit, score.indicator, score.entered, kind, what].join(' ');
  });
}

const figures = (book: EmbeddedBook, indicator: string) =>
  book.cells
    .table('各镇')
    .filter((row) => row['指标'] === indicator)
    .map((row) => [row['完成值'], row['得分']]);

describe('a table with actuals', () => {
  it('gives indicators with a method their actuals, and the others their scores', async () => {
    const book = await generatedBook(methodCounty());
    typeActual(book, '西镇', '产值', '80');
    const text = [
      '单位\t指标\t得分\t完成值',
      '东镇\t党建\t18\t',
      '东镇\t产值\t19\t95',
      '西镇\t产值\t\t90',
      '南镇\t产值\t\t-1',
      '东镇\t税收\t\t不考核',
      '西镇\t税收\t\t1e15',
      '南镇\t税收\t20\t',
      '东镇\t投诉\t\t95%',
    ].join('\n');
    expect(await fates(book, text)).toEqual([
      'C2 东镇 党建 18 score new',
      'D3 东镇 产值 95 actual new',
      'D4 西镇 产值 90 actual changed',
      'D5 南镇 产值 -1 actual refused scoreNegative',
      'D6 东镇 税收 不考核 actual new',
      'D7 西镇 税收 1e15 actual refused scoreNotNumber',
      'D9 东镇 投诉 95% actual refused scoreNotNumber',
    ]);
  });

  it('never puts a score over a formula, nor an actual where a score is given', async () => {
    const book = await generatedBook(methodCounty());
    expect(await fates(book, '单位\t指标\t得分\n东镇\t产值\t18\n东镇\t党建\t18')).toEqual([
      'C2 东镇 产值 18 actual refused followsActual',
      'C3 东镇 党建 18 score new',
    ]);
    expect(await fates(book, '单位\t指标\t实际完成值\n东镇\t产值\t18\n东镇\t党建\t18')).toEqual([
      'C2 东镇 产值 18 actual new',
      'C3 东镇 党建 18 score refused takesScore',
    ]);
  });

  it('with indicators along one side holds whatever each of them takes', async () => {
    const book = await generatedBook(methodCounty());
    expect(await fates(book, '单位\t党建\t产值\n东镇\t18\t2000000000000\n西镇\t21\t95')).toEqual([
      'B2 东镇 党建 18 score new',
      'C2 东镇 产值 2000000000000 actual refused tooLarge',
      'B3 西镇 党建 21 score refused scoreAboveCap',
      'C3 西镇 产值 95 actual new',
    ]);
  });

  it('is written into the cells of actuals, from which scores follow, and taken back as a whole', async () => {
    const book = await generatedBook(methodCounty());
    typeActual(book, '西镇', '产值', '80');
    const before = figures(book, '产值');
    const text = '单位\t产值\n东镇\t95\n西镇\t90\n南镇\t120';
    const agreed = agreedScores(planScores(await stateOf(book), [textTable(text)]).scores);
    const { cells, left } = await enterScores(book.useCase, agreed);
    expect([cells.length, left]).toEqual([3, 0]);
    expect(figures(book, '产值')).toEqual([
      [95, 19],
      [90, 18],
      [120, 20],
    ]);
    expect(await takeBack(book.useCase, cells)).toBe(3);
    expect(figures(book, '产值')).toEqual(before);
  });
});

describe('the list of an indicator with a method', () => {
  it('shows and takes actuals, also pasted by the names of units under their head', async () => {
    const book = await generatedBook(methodCounty());
    typeActual(book, '西镇', '税收', '80');
    const state = await stateOf(book);
    const choices = indicatorChoices(state);
    expect(choices.map(({ name, takes }) => [name, takes])).toEqual([
      ['党建', 'scores'],
      ['产值', 'actuals'],
      ['税收', 'actuals'],
      ['投诉', 'actuals'],
    ]);
    const choice = choices[2];
    if (choice === undefined) throw new Error('no such choice');
    const rows = choiceRows(state, choice, new Map());
    expect(rows.map(({ present }) => present)).toEqual(['', 80, '']);
    for (const text of ['单位\t得分\t完成值\n南镇\t20\t70\n东镇\t18\t60', '完成值\n60\n\n70']) {
      const pasted = pastedColumn(state, choice, rows, 0, text);
      const typed = 'typed' in pasted ? pasted.typed : new Map<string, string>();
      expect(
        choiceRows(state, choice, typed).map(({ typed: entered, fate }) => [entered, fate?.state]),
      ).toEqual([
        ['60', 'new'],
        ['', undefined],
        ['70', 'new'],
      ]);
    }
  });
});
