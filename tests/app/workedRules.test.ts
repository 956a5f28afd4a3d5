import { afterEach, describe, expect, it } from '@jest/globals';
import type { BasisPoints } from '../../src/domain/settings/basisPoints';
import type { Settings } from '../../src/domain/settings/settings';
import { closeBooks, findingsOf, generatedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { sampleItem, smallCounty } from '../support/smallCounty';

// The examples of docs/rules.md, worked by hand there, in the book and its formulas.

afterEach(closeBooks);

const [east, west] = [sampleUnit('东镇'), sampleUnit('西镇')];

describe('averages', () => {
  const town = sampleType(
    '乡镇',
    [east, west],
    sampleIndicator(null, '测评', 10),
    sampleIndicator(null, '党建', 8.5),
  );

  async function computed(settings: Partial<Settings>) {
    const book = await generatedBook(smallCounty(town), settings);
    book.score('东镇', '测评', '8.6667');
    book.score('东镇', '党建', '8.5');
    book.score('西镇', '测评', '=(8.5+8.667)/2');
    book.score('西镇', '党建', '8');
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    return { book, result };
  }

  it('count rounded half up to three decimals, stay as typed, and are noted', async () => {
    const { book, result } = await computed({ decimals: 3 });
    expect(result.results).toMatchObject([{ final: 17_167 }, { final: 16_584 }]);
    expect(book.cells.scoreRow('东镇', '测评')).toMatchObject({
      score: 8.6667,
      counted: 8.667,
      check: '已四舍五入',
    });
    expect(findingsOf(result, 'scoreRounded')).toMatchObject([
      { severity: 'info', params: { unit: '东镇', entered: '8.6667', points: '8.667' } },
      { params: { unit: '西镇', points: '8.584' } },
    ]);
  });

  it('leave a final score four decimals where the county ranks by them', async () => {
    const weights = { [town.id]: { common: 4985 as BasisPoints, own: 10_000 as BasisPoints } };
    const { book, result } = await computed({ decimals: 4, weights });
    // 17.167 × 49.85 % = 8.5577495, 16.584 × 49.85 % = 8.267124
    expect(result.results).toMatchObject([{ final: 8557.7 }, { final: 8267.1 }]);
    expect(book.cells.figure('乡镇', '东镇', '最终得分')).toBe(8.5577);
  });

  it('count with fewer decimals where the county says so, never above the cap', async () => {
    const { book, result } = await computed({ scoreDecimals: 0 });
    expect(result.results).toMatchObject([{ final: 17_500 }, { final: 17_000 }]);
    expect(book.cells.scoreRow('东镇', '党建')).toMatchObject({ score: 8.5, counted: 8.5 });
    expect(book.cells.grid('汇总排名').flat().join()).toContain('得分四舍五入保留 0 位小数计入');
  });
});

describe('what is not assessed in a unit', () => {
  const town = sampleType(
    '乡镇',
    [east, west],
    sampleIndicator(null, '党建', 60),
    sampleIndicator(null, '信访', 30),
    sampleIndicator(null, '移民', 10),
    sampleIndicator(east, '产业', 20),
  );

  async function computed(notAssessed: Settings['notAssessed'], word = '不考核') {
    const book = await generatedBook(smallCounty(town), { notAssessed });
    for (const [unit, indicator, score] of [
      ['东镇', '党建', '51'],
      ['东镇', '信访', '27'],
      ['东镇', '移民', word],
      ['东镇', '产业', '18'],
      ['西镇', '党建', '54'],
      ['西镇', '信访', '24'],
      ['西镇', '移民', '7.5'],
    ] as const) {
      book.score(unit, indicator, score);
    }
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    expect(result.results.map(({ state }) => state)).toEqual(['final', 'final']);
    return { book, result };
  }

  it('is left out, and its part folded by the other caps: 78 of 90 are 86.67 of 100', async () => {
    const { book, result } = await computed('fold');
    expect(result.results).toMatchObject([{ final: 104_670 }, { final: 85_500 }]);
    expect(book.cells.figure('乡镇', '东镇', '小计')).toBe(78);
    expect(book.cells.scoreRow('东镇', '移民')).toMatchObject({ counted: '', check: '不考核' });
    expect(book.cells.grid('汇总排名').flat().join()).toContain('不考核的不计，部分得分按其余指标折算');
    expect(findingsOf(result, 'scoreNotAssessed')).toEqual([]);
  });

  it('counts the average of the others, or its cap, where the county says so', async () => {
    const average = await computed('average');
    expect(average.result.results).toMatchObject([{ final: 103_500 }, { final: 85_500 }]);
    expect(average.book.cells.scoreRow('东镇', '移民')).toMatchObject({ counted: 7.5 });
    const full = await computed('full');
    expect(full.result.results).toMatchObject([{ final: 106_000 }, { final: 85_500 }]);
  });

  it('may be said in other words, which are noted; nothing that is left is told', async () => {
    const { book, result } = await computed('fold', '/');
    expect(result.results).toMatchObject([{ final: 104_670 }, {}]);
    expect(findingsOf(result, 'scoreNotAssessed')).toMatchObject([{ params: { entered: '/' } }]);
    book.score('东镇', '产业', ' — ');
    const again = await book.compute();
    expect(findingsOf(again, 'figureDiffers')).toEqual([]);
    expect(again.results).toMatchObject([{ final: 86_670, own: { numerator: 0n } }, {}]);
    expect(findingsOf(again, 'partNotFolded')).toMatchObject([
      { params: { variant: 'nothingLeft', unit: '东镇', part: 'own' }, cell: { sheet: '乡镇' } },
    ]);
  });
});

describe('equal scores', () => {
  const south = sampleUnit('南镇');
  const town = sampleType(
    '乡镇',
    [east, west, south],
    sampleIndicator(null, '党建', 40, { category: '共性工作' }),
    ...[east, west, south].flatMap((unit) => [
      sampleIndicator(unit, '产业', 40, { category: '经济、财税' }),
      sampleIndicator(unit, '造林', 20, { category: '生态' }),
    ]),
  );
  const SCORES = { 东镇: ['35', '38', '17'], 西镇: ['34', '36', '20'], 南镇: ['34', '37', '19'] };

  async function computed(tieOrder: string) {
    const book = await generatedBook(smallCounty(town), {});
    for (const [unit, [common = '', economy = '', ecology = '']] of Object.entries(SCORES)) {
      book.score(unit, '党建', common);
      book.score(unit, '产业', economy);
      book.score(unit, '造林', ecology);
    }
    book.setting('同分时依次比较', tieOrder);
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    const ranks = Object.fromEntries(
      book.cells.ranking('乡镇').map((row) => [String(row['单位']), row['名次']]),
    );
    return { book, result, ranks };
  }

  it('share a rank unless an order parts them: own part first, then a category', async () => {
    expect((await computed('')).ranks).toEqual({ 东镇: 1, 西镇: 1, 南镇: 1 });
    const { book, ranks } = await computed('个性，经济、财税');
    expect(ranks).toEqual({ 东镇: 3, 南镇: 1, 西镇: 2 });
    expect(book.cells.ranking('乡镇').map((row) => row['单位'])).toEqual(['南镇', '西镇', '东镇']);
    expect(book.cells.grid('汇总排名').flat().join()).toContain('同分的依次比较个性、经济、财税');
  });

  it('are parted by what other programs call it as well, and share a rank where all is equal', async () => {
    expect((await computed('own')).ranks).toEqual({ 东镇: 3, 西镇: 1, 南镇: 1 });
    expect((await computed('Common, own')).ranks).toEqual({ 东镇: 1, 西镇: 2, 南镇: 2 });
  });

  it('stay as they are where the order names no category, which is told at its cell', async () => {
    const { result, ranks } = await computed('个性、经济');
    expect(ranks).toEqual({ 东镇: 1, 西镇: 1, 南镇: 1 });
    expect(findingsOf(result, 'settingInvalid')).toMatchObject([
      { cell: { sheet: '说明' }, params: { entered: '个性、经济', used: 'noTieOrder' } },
    ]);
  });
});

describe('bonuses', () => {
  const town = sampleType('乡镇', [east, west], sampleIndicator(null, '党建', 100));
  const bonusList = [sampleItem('表彰', { 省: 1.5, 市: 0.5 }, '加分'), sampleItem('试点', 2, '加分')];
  const withBonuses = { ...smallCounty(town), bonusList };

  async function computed() {
    const book = await generatedBook(withBonuses);
    book.score('东镇', '党建', '86.4');
    book.score('西镇', '党建', '87');
    book.deduct('东镇', '加分：表彰', '省', '1', '创建');
    book.deduct('东镇', '加分：表彰', '市', '2');
    book.deduct('东镇', '负面：通报', '', '1', '创建');
    const result = await book.compute();
    expect(
      result.findings.map(({ code }) => code).filter((code) => /differs|header|formula/i.test(code)),
    ).toEqual([]);
    return { book, result };
  }

  it('are added to the total beside what is deducted: 86.4 + 2.5 − 1.5 = 87.4', async () => {
    const { book, result } = await computed();
    expect(result.definitions.bonusList).toEqual(bonusList);
    expect(result.results).toMatchObject([
      { bonus: 2500, deduction: -1500, final: 87_400, rank: 1 },
      { bonus: 0, deduction: 0, final: 87_000, rank: 2 },
    ]);
    expect(book.cells.figure('乡镇', '东镇', '加分')).toBe(2.5);
    expect(book.cells.figure('乡镇', '东镇', '负面清单扣分')).toBe(-1.5);
    expect(book.cells.ranking('乡镇')[0]).toMatchObject({ 单位: '东镇', 加分: 2.5, 扣分: -1.5 });
    expect(book.cells.grid('汇总排名').flat().join()).toContain('最终得分＝合计＋加分＋扣分');
  });

  it('count one of each event in their list, and take nothing from deductions of the same event', async () => {
    const { book } = await computed();
    book.deduct('东镇', '加分：试点', '', '1', '创建');
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    expect(result.results[0]).toMatchObject({ bonus: 3000, deduction: -1500, final: 87_900 });
    expect(findingsOf(result, 'ledgerSuperseded')).toHaveLength(1);
  });

  it('come and go with the list that a row names; a word that is no list is told, and its item counts nothing', async () => {
    const { book } = await computed();
    const cellOf = (text: string): string => {
      const row = book.cells.grid('负面清单').findIndex((cells) => cells[4] === text);
      return `I${row + 1}`;
    };
    book.host.paste('负面清单', cellOf('表彰'), [['奖励']]);
    const odd = await book.compute();
    expect(findingsOf(odd, 'figureDiffers')).toEqual([]);
    expect(odd.results[0]).toMatchObject({ bonus: 0, deduction: -1500 });
    expect(findingsOf(odd, 'definitionInvalid')).toMatchObject([
      { cell: { sheet: '负面清单', cell: cellOf('表彰') }, params: { column: 'list', entered: '奖励' } },
    ]);
    book.host.paste('负面清单', cellOf('表彰'), [['Bonus']]);
    expect((await book.compute()).results[0]).toMatchObject({ bonus: 2500, final: 87_400 });
  });

  it('come with a later document, and scores and entries stay', async () => {
    const book = await generatedBook(smallCounty(town));
    book.score('东镇', '党建', '86.4');
    book.deduct('东镇', '负面：通报', '', '1');
    await book.compute();
    await book.load(withBonuses);
    await book.generate();
    book.deduct('东镇', '加分：试点', '', '1');
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    expect(result.results[0]).toMatchObject({ bonus: 2000, deduction: -1500, final: 86_900 });
    await book.load(smallCounty(town));
    await book.generate();
    const without = await book.compute();
    expect(findingsOf(without, 'figureDiffers')).toEqual([]);
    expect(without.results[0]).toMatchObject({ bonus: 0, deduction: -1500, final: 84_900 });
    expect(book.cells.score('东镇', '党建')).toBeDefined();
  });
});
