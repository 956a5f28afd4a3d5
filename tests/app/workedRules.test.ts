import { afterEach, describe, expect, it } from '@jest/globals';
import type { BasisPoints } from '../../src/domain/settings/basisPoints';
import type { Settings } from '../../src/domain/settings/settings';
import { closeBooks, findingsOf, generatedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty } from '../support/smallCounty';

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
    expect(book.cells.grid('汇总排名').flat().join('')).toContain('得分四舍五入保留 0 位小数计入');
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
    expect(book.cells.grid('汇总排名').flat().join('')).toContain('不考核的不计，部分得分按其余指标折算');
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
