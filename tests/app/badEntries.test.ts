import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findingMessage } from '../../src/strings/findingText';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

/** What it is, what is typed, the finding, what the book's own check says. */
const BAD = [
  ['text', '一般', 'scoreNotNumber', '✗ 不是数字'],
  ['text that begins with a formula sign', "'=5", 'scoreNotNumber', '✗ 不是数字'],
  ['a negative number', '-1', 'scoreNegative', '✗ 是负数'],
  ['a number above the cap', '10.001', 'scoreAboveCap', '✗ 超过分值'],
  ['full-width digits', '８．５', 'scoreNumberInDisguise', '✗ 不是数字'],
  ['a number with its unit', '5分', 'scoreNumberInDisguise', '✗ 不是数字'],
  ['a number as text', "'7", 'scoreNumberInDisguise', '✗ 不是数字'],
  ['an error value', '#N/A', 'scoreErrorValue', '✗ 错误值'],
  ['a formula with an error', '=1/0', 'scoreErrorValue', '✗ 错误值'],
  ['a date', '2020-5-1', 'scoreDate', '✗ 是日期'],
  ['a date within the cap', '1900-1-5', 'scoreDate', '✗ 是日期'],
  ['a time', '12:00', 'scoreDate', '✗ 是日期'],
  ['a percentage', '50%', 'scorePercent', '✗ 是百分数'],
  ['a truth value', 'TRUE', 'scoreBoolean', '✗ 不是数字'],
] as const;

it('finds every entry that cannot count, in its cell, counts none, changes none, and ranks the others', async () => {
  const units = ['好镇', ...BAD.map(([what]) => what), '二镇'].map((name) => sampleUnit(name));
  const type = sampleType('各镇', units, sampleIndicator(null, '党建', 10), sampleIndicator(null, '信访', 5));
  const book = await generatedBook(smallCounty(type));
  for (const { name } of units) book.score(name, '信访', '4.5');
  book.score('好镇', '党建', '8');
  book.score('二镇', '党建', '7.5');
  for (const [what, text] of BAD) book.pasteScore(what, '党建', text);
  const entered = () =>
    BAD.map(([what]) => book.cells.content('各镇', book.cells.score(what, '党建').row, 10));
  const before = entered();

  const checked = await book.check();
  const found = checked.findings.filter(({ code }) => code.startsWith('score'));
  expect(found.map(({ code, cell }) => [code, cell])).toEqual(
    BAD.map(([what, , code]) => [code, { sheet: '各镇', cell: book.cells.score(what, '党建').cell }]),
  );
  await book.generate();
  const computed = await book.compute();
  expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
  expect(computed.findings.filter(({ code }) => code.startsWith('score'))).toHaveLength(BAD.length);
  expect(entered()).toEqual(before);
  for (const [what, , , shown] of BAD) {
    expect([what, book.cells.scoreRow(what, '党建')]).toEqual([
      what,
      expect.objectContaining({ counted: '', check: shown }),
    ]);
    expect(book.cells.figure('各镇', what, '名次')).toBe('');
    expect(computed.results.find(({ unit }) => unit === `u-${what}`)).toMatchObject({
      state: 'invalid',
      rank: null,
      final: 4500,
    });
  }
  const ranking = book.cells.ranking('各镇');
  expect(ranking.slice(0, 2)).toMatchObject([
    { 单位: '好镇', 合计: 12.5, 扣分: 0, 最终得分: 12.5, 名次: 1, 状态: '正式' },
    { 单位: '二镇', 合计: 12, 最终得分: 12, 名次: 2, 状态: '正式' },
  ]);
  for (const row of ranking.slice(2)) {
    expect(row).toMatchObject({ 合计: 4.5, 最终得分: 4.5, 名次: '', 状态: '待核对，暂不排名' });
  }
}, 600_000);

it('tells of numbers close to 0, to the cap and to a thousandth the same in the sheet as in the list', async () => {
  const texts = ['1E-9', '-1E-9', '1E-10', '-1E-10', '=0.3-0.1-0.2', '=-1E-300', '=10+1E-9', '=10+9E-10'];
  const units = texts.map((text) => sampleUnit(text));
  const type = sampleType('各镇', units, sampleIndicator(null, '党建', 10));
  const book = await generatedBook(smallCounty(type));
  for (const text of texts) book.pasteScore(text, '党建', text);
  await book.compute();
  const { findings, results } = await book.compute();
  expect(findingsOf({ findings }, 'figureDiffers')).toEqual([]);
  expect(texts.filter((text) => book.cells.scoreRow(text, '党建').counted === '')).toEqual(
    texts.filter((text) => results.find(({ unit }) => unit === `u-${text}`)?.state === 'invalid'),
  );
}, 600_000);

describe('on a book that is scored', () => {
  let book: EmbeddedBook;
  beforeEach(async () => {
    book = await generatedBook(smallCounty());
    for (const town of ['东镇', '西镇', '南镇']) {
      book.score(town, '党建', '8');
      book.score(town, '信访', '4.5');
      book.score(town, '产业', '8.5');
      book.score(town, '造林', '0');
    }
  });

  it('takes a lone blank for not scored, in the sheet as in the list, and says that it stands there', async () => {
    for (const [town, blank] of [
      ['东镇', "' "],
      ['西镇', '\u3000'],
    ] as const) {
      book.pasteScore(town, '党建', blank);
    }
    const computed = await book.compute();
    expect(findingsOf(computed, 'scoreOnlyBlanks').map(({ cell }) => cell)).toEqual(
      ['东镇', '西镇'].map((town) => ({ sheet: '各镇', cell: book.cells.score(town, '党建').cell })),
    );
    expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
    for (const [town, state] of [
      ['东镇', 'provisional'],
      ['西镇', 'provisional'],
      ['南镇', 'final'],
    ] as const) {
      expect(computed.results.find(({ unit }) => unit === `u-${town}`)).toMatchObject({ state });
    }
    expect(book.cells.scoreRow('东镇', '党建')).toMatchObject({ score: ' ', counted: '', check: '未评分' });
  });

  it('tells what was typed as it was typed, even where it looks like the name of one of our texts', async () => {
    book.pasteScore('西镇', '党建', '@setting.noGrades');
    const [finding] = findingsOf(await book.check(), 'scoreNotNumber');
    expect(finding === undefined ? '' : findingMessage(finding, 'zh-CN')).toContain(
      '填了“@setting.noGrades”',
    );
  });

  it('refuses every score of an indicator without a cap', async () => {
    const units = book.cells.grid('指标库');
    const row = units.findIndex((cells) => cells[8] === '信访');
    book.type('指标库', `K${row + 1}`, '');
    const { findings, results } = await book.compute();
    expect(findingsOf({ findings }, 'scoreCapMissing')).toHaveLength(3);
    expect(findingsOf({ findings }, 'capMissing')).toHaveLength(1);
    expect(results.filter(({ rank }) => rank !== null)).toEqual([]);
  });

  it('is warned by the cell itself when typing: validation refuses what cannot count', () => {
    const { sheet, cell } = book.cells.score('东镇', '信访');
    for (const text of ['5.001', '-1', '5分', '5.0001', 'TRUE']) {
      expect(book.host.type(sheet, cell, text)).toMatchObject({ done: false, because: 'validation' });
    }
    expect(book.host.type(sheet, cell, '5')).toEqual({ done: true });
    expect(book.host.type(sheet, cell, '')).toEqual({ done: true });
    expect(book.host.type(sheet, `L${cell.slice(1)}`, '5')).toMatchObject({ because: 'protected' });
  });

  it('takes a blank for not scored: the unit is ranked and provisional, unless blanks count as 0', async () => {
    book.score('东镇', '党建', '');
    await book.compute();
    expect(book.cells.ranking('各镇')[2]).toMatchObject({ 单位: '东镇', 名次: 3, 状态: '暂定', 合计: 13 });
    book.setting('未评分按 0 分', '是');
    await book.compute();
    expect(book.cells.ranking('各镇')[2]).toMatchObject({ 单位: '东镇', 名次: 3, 状态: '正式', 合计: 13 });
  });

  it('keeps an exact tie a tie: 0.1 + 0.2 against 0.3', async () => {
    for (const [town, first, second] of [
      ['东镇', '0.1', '0.2'],
      ['西镇', '0.3', '0'],
      ['南镇', '0.2', '0.1'],
    ] as const) {
      book.score(town, '党建', first);
      book.score(town, '信访', second);
    }
    await book.compute();
    expect(book.cells.ranking('各镇').map((row) => [row['合计'], row['名次']])).toEqual([
      [8.8, 1],
      [8.8, 1],
      [8.8, 1],
    ]);
  });
});
