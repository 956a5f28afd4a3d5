import { afterEach, expect, it } from '@jest/globals';
import { closeBooks, findingsOf, generatedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const [first, second, third] = [sampleUnit('甲园区'), sampleUnit('乙园区'), sampleUnit('丙园区')];
const parks = sampleType(
  '园区',
  [
    { ...third, group: '一组' },
    { ...first, group: '一组' },
    { ...second, group: '二组' },
  ],
  sampleIndicator(first, '产业', 10),
  sampleIndicator(second, '产业', 10),
);

it.each(['unitType', 'group'] as const)(
  'a unit without indicators is not ranked, says why, and is nobody’s rival (rank by %s)',
  async (rankScope) => {
    const grades = [{ name: '合格', from: null, upTo: null, places: null }];
    const book = await generatedBook(smallCounty(parks), { rankScope, grades });
    book.score('甲园区', '产业', '8');
    book.score('乙园区', '产业', '9');
    const computed = await book.compute();
    expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
    const none = { 单位: '丙园区', 名次: '', 等次: '', 状态: '没有指标，暂不排名' };
    const ranks = rankScope === 'group' ? ['', ''] : [1, 2];
    expect(book.cells.ranking('园区')).toMatchObject([
      { 单位: '乙园区', 名次: ranks[0], 等次: '合格', 状态: '正式' },
      { 单位: '甲园区', 名次: ranks[1], 等次: '合格', 状态: '正式' },
      none,
    ]);
    expect(book.cells.figure('园区', '丙园区', '名次')).toBe('');
    expect(computed.results[0]).toMatchObject({ state: 'withoutIndicators', rank: null, grade: null });
  },
);
