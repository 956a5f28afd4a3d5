import { afterEach, describe, expect, it } from '@jest/globals';
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

  it('count with fewer decimals where the county says so, never above the cap', async () => {
    const { book, result } = await computed({ scoreDecimals: 0 });
    expect(result.results).toMatchObject([{ final: 17_500 }, { final: 17_000 }]);
    expect(book.cells.scoreRow('东镇', '党建')).toMatchObject({ score: 8.5, counted: 8.5 });
    expect(book.cells.grid('汇总排名').flat().join()).toContain('得分四舍五入保留 0 位小数计入');
  });
});
