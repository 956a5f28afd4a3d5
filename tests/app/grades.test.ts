import { afterEach, describe, expect, it } from '@jest/globals';
import { bookState } from '../../src/app/book/bookState';
import { compareFigures } from '../../src/app/examine/compareFigures';
import { examine } from '../../src/app/examine/examine';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

/** Three towns at 20, 15 and 9 points, and grades by score and by share. */
async function gradedBook(...grades: readonly string[]): Promise<EmbeddedBook> {
  const book = await generatedBook(smallCounty());
  for (const [town, party, trade] of [
    ['东镇', '10', '5'],
    ['西镇', '7', '5'],
    ['南镇', '4', '0'],
  ] as const) {
    book.score(town, '党建', party);
    book.score(town, '信访', '3');
    book.score(town, '产业', trade);
    book.score(town, '造林', '2');
  }
  book.score('本县', '生产总值', '4');
  grades.forEach((text, at) => {
    book.setting(`第${'一二三四五'.charAt(at)}等次`, text);
  });
  return book;
}

/** The basis of a veto, typed beside a unit. */
function veto(book: EmbeddedBook, unit: string, basis: string): void {
  const row = book.cells.grid('单位').findIndex((cells) => cells[4] === unit);
  book.type('单位', `I${row + 1}`, basis);
}

const shown = (book: EmbeddedBook, type = '各镇') =>
  book.cells.ranking(type).map((row) => [row['单位'], row['等次'], row['状态']]);

describe('grades', () => {
  it('are off by default: no column of theirs is in sight, and no unit has one', async () => {
    const book = await gradedBook();
    const { results } = await book.compute();
    expect(results.every(({ grade }) => grade === null)).toBe(true);
    const ranking = book.cells.sheet('汇总排名');
    expect([...ranking.hiddenColumns]).toEqual(expect.arrayContaining([11, 13]));
  });

  it('follow score and share, in the domain and in the formulas, and stand in words below the ranking', async () => {
    const book = await gradedBook('优秀 ≥18 前34%', '良好 ≥14', '合格');
    const { results, findings } = await book.compute();
    expect(findings.filter(({ code }) => code === 'figureDiffers' || code === 'settingInvalid')).toEqual([]);
    expect(shown(book)).toEqual([
      ['东镇', '优秀', '正式'],
      ['西镇', '良好', '正式'],
      ['南镇', '合格', '正式'],
    ]);
    expect(shown(book, '市考核县')).toEqual([['本县', '合格', '正式']]);
    expect(results.map(({ grade }) => grade)).toEqual(['合格', '优秀', '良好', '合格']);
    const rules = book.cells.grid('汇总排名').flat().join('').split('规则：').slice(1);
    expect(rules).toHaveLength(2);
    expect(rules[1]).toContain('等次：优秀 ≥18 前34%、良好 ≥14、合格');
    const rank = book.cells.grid('各镇').find((row) => row[3] === '西镇' && row[6] === '名次');
    expect(rank?.slice(11, 13)).toEqual([2, '良好']);
  });

  it('a veto bounds the grade, leaves score and rank alone, and works without the add-in', async () => {
    const book = await gradedBook('优秀 ≥18', '良好 ≥14', '合格');
    book.setting('一票否决后最高等次', '良好');
    await book.compute();
    veto(book, '东镇', '〔2020〕8号');
    expect(shown(book)[0]).toEqual(['东镇', '良好', '正式·一票否决']);
    const { results } = await book.compute();
    expect(results.find(({ isVetoed }) => isVetoed)).toMatchObject({ rank: 1, final: 20_000, grade: '良好' });
    expect(book.cells.ranking('各镇')[0]).toMatchObject({
      名次: 1,
      最终得分: 20,
      一票否决依据: '〔2020〕8号',
    });
  });

  it.each([
    ['=1/0', [{ severity: 'error', cell: { sheet: '单位' }, params: { entered: '#DIV/0!' } }]],
    ['　', []],
    [' \u00a0', []],
  ] as const)('%p is no veto, in the formulas and in the domain', async (basis, findings) => {
    const book = await gradedBook('优秀 ≥18', '合格');
    await book.compute();
    veto(book, '东镇', basis);
    expect(shown(book)[0]).toEqual(['东镇', '优秀', '正式']);
    const computed = await book.compute();
    expect(computed.results.filter(({ isVetoed }) => isVetoed)).toEqual([]);
    expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
    expect(findingsOf(computed, 'definitionInvalid')).toMatchObject(findings);
    expect(shown(book)[0]).toEqual(['东镇', '优秀', '正式']);
  });

  it('are compared: one that the formulas see otherwise than the domain is a finding', async () => {
    const book = await gradedBook('优秀 ≥18', '合格');
    await book.compute();
    const state = bookState(await excelWorkbook.read(), 'zh-CN');
    const { results } = examine(state);
    expect(compareFigures(state, results)).toEqual([]);
    const graded = results.map((result) => ({ ...result, grade: result.rank === 1 ? null : result.grade }));
    expect(compareFigures(state, graded)).toMatchObject([
      { code: 'figureDiffers', params: { unit: '东镇', figure: 'grade', excel: '优秀', own: null } },
    ]);
  });

  it.each([
    [['优秀 大于90'], '第一等次', '优秀 大于90'],
    [['优秀 ≥80', '良好 ≥90'], '第二等次', '良好 ≥90'],
    [['优秀 ≥80', '优秀 ≥70'], '第二等次', '优秀 ≥70'],
  ])(
    '%p cannot be used: a finding with its cell, no grades, and the text stays',
    async (texts, setting, entered) => {
      const book = await gradedBook(...texts);
      const { findings, results } = await book.compute();
      expect(findingsOf({ findings }, 'settingInvalid')).toMatchObject([
        { params: { setting, entered }, cell: { sheet: '说明' } },
      ]);
      expect(results.every(({ grade }) => grade === null)).toBe(true);
      await book.generate();
      const about = book.cells.grid('说明');
      expect(about.find((row) => row[1] === setting)?.[2]).toBe(entered);
      expect(about.find((row) => row[1] === '第一等次')?.[2]).toBe(texts[0]);
    },
  );

  it('a grade for vetoes that no grade is called is a finding', async () => {
    const book = await gradedBook('优秀 ≥18', '合格');
    book.setting('一票否决后最高等次', '良好');
    expect(findingsOf(await book.check(), 'settingInvalid')).toMatchObject([{ params: { entered: '良好' } }]);
  });
});
