import { afterEach, describe, expect, it } from '@jest/globals';
import type { BasisPoints } from '../../src/domain/settings/basisPoints';
import type { Settings } from '../../src/domain/settings/settings';
import { closeBooks, findingsOf, generatedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty } from '../support/smallCounty';

// The examples of docs/rules.md, worked by hand there, in the book and its formulas.

afterEach(closeBooks);

const [east, west] = [sampleUnit('东镇'), sampleUnit('西镇')];

describe('units that can reach different totals', () => {
  const town = sampleType(
    '乡镇',
    [east, west],
    sampleIndicator(null, '党建', 90),
    sampleIndicator(east, '产业', 20),
  );

  it('are marked below their ranking, unless the parts are scaled', async () => {
    const book = await generatedBook(smallCounty(town), {});
    await book.compute();
    expect(book.cells.grid('汇总排名').flat().join()).toContain('各单位满分不同（多数 110 分，西镇 90）');
    book.setting('各部分折算为百分制', '是');
    await book.compute();
    expect(book.cells.grid('汇总排名').flat().join()).not.toContain('各单位满分不同');
  });
});

describe('over-fulfilment', () => {
  const factor = 11_000 as BasisPoints;
  const town = sampleType(
    '乡镇',
    [east, west],
    sampleIndicator(null, '税收', 40, { maxFactor: factor }),
    sampleIndicator(null, '党建', 10),
  );

  async function computed(taxes: string, settings: Partial<Settings> = {}) {
    const book = await generatedBook(smallCounty(town), settings);
    book.score('东镇', '税收', taxes);
    book.score('东镇', '党建', '10');
    book.score('西镇', '税收', '40');
    book.score('西镇', '党建', '9');
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    return { book, result };
  }

  it('counts up to the factor of the cap, and not above: 40 × 1.1 = 44', async () => {
    const { book, result } = await computed('44');
    expect(result.results).toMatchObject([{ final: 54_000, rank: 1 }, { final: 49_000 }]);
    expect(result.definitions.unitTypes[0]?.indicators[0]).toMatchObject({ maxFactor: factor });
    expect(book.cells.table('乡镇').find((row) => row['指标'] === '税收')).toMatchObject({ 最高可计: 44 });
    expect(book.cells.grid('汇总排名').flat().join('')).toContain('超额完成的最高计到分值的 1.1 倍');
    book.pasteScore('东镇', '税收', '44.5');
    book.pasteScore('东镇', '党建', '10.5');
    const again = await book.compute();
    expect(findingsOf(again, 'figureDiffers')).toEqual([]);
    expect(findingsOf(again, 'scoreAboveCap')).toMatchObject([
      { params: { entered: '44.5', cap: '40 × 1.1' } },
      { params: { entered: '10.5', cap: '10' } },
    ]);
  });

  it('is rounded, though never above the bound: 43.6 is 44 with no decimals, 44 stays 44', async () => {
    expect((await computed('43.6', { scoreDecimals: 0 })).result.results[0]).toMatchObject({ final: 54_000 });
  });

  it('is told where the factor is none, and then no more than the cap counts', async () => {
    const { book } = await computed('44');
    const [, , , header = []] = book.cells.grid('指标库');
    const column = String.fromCharCode(65 + header.indexOf('上限倍数'));
    book.host.paste('指标库', `${column}5`, [['2.5']]);
    const result = await book.compute();
    expect(findingsOf(result, 'definitionInvalid')).toMatchObject([
      { params: { variant: 'noFactor', entered: '2.5' } },
    ]);
    expect(findingsOf(result, 'scoreAboveCap')).toHaveLength(1);
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
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
    expect(book.cells.grid('汇总排名').flat().join('')).toContain('同分的依次比较个性、经济、财税');
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
