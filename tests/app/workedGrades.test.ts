import { afterEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../src/domain/settings/settings';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty } from '../support/smallCounty';

// The examples of docs/rules.md, worked by hand there, in the book and its formulas.

afterEach(closeBooks);

const SCORES = { 东镇: '95', 西镇: '92', 南镇: '90', 北镇: '88', 中镇: '80' };
const towns = Object.keys(SCORES).map((name) => ({ ...sampleUnit(name), group: '（一）川区' }));
const county = smallCounty(sampleType('乡镇', towns, sampleIndicator(null, '党建', 100)));

/** Types the basis of a veto beside a unit; an empty one lifts it. */
function veto(book: EmbeddedBook, unit: string, basis: string): void {
  const row = book.cells.grid('单位').findIndex((cells) => cells[4] === unit);
  book.type('单位', `I${row + 1}`, basis);
}

const shown = (book: EmbeddedBook) =>
  Object.fromEntries(
    book.cells.ranking('乡镇').map((row) => [String(row['单位']), [row['名次'], row['等次']]]),
  );

describe('places of grades', () => {
  async function graded(settings: Partial<Settings>) {
    const book = await generatedBook(county, settings);
    for (const [town, score] of Object.entries(SCORES)) book.score(town, '党建', score);
    book.setting('第一等次', '优秀 前2名');
    book.setting('第二等次', '良好 前75%');
    book.setting('第三等次', '合格');
    veto(book, '西镇', '〔2020〕8号');
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    return { book, result };
  }

  it.each([
    {},
    { tieRule: 'dense' },
    { rankScope: 'group' },
    { rankScope: 'group', tieRule: 'dense', tieOrder: [{ kind: 'own' }] },
  ] as const)(
    'are used up by no unit under a veto, in the domain and in the formulas (%j)',
    async (settings) => {
      const { book, result } = await graded(settings);
      const grades = {
        东镇: [1, '优秀'],
        西镇: [2, '合格'],
        南镇: [3, '优秀'],
        北镇: [4, '良好'],
        中镇: [5, '合格'],
      };
      expect(shown(book)).toEqual(grades);
      expect(result.results.map(({ rank, grade }) => [rank, grade])).toEqual(Object.values(grades));
      expect(book.cells.grid('汇总排名').flat().join('')).toContain(
        '等次：优秀 前2名、良好 前75%、合格；一票否决的最高“合格”，不占名额',
      );
      veto(book, '西镇', '');
      // Without the veto 75 % of five are three places, of which the first two are taken.
      expect(shown(book)).toEqual({ ...grades, 西镇: [2, '优秀'], 南镇: [3, '良好'], 北镇: [4, '合格'] });
    },
  );

  it('that no unit could get are told at their cell', async () => {
    const book = await generatedBook(county, {});
    book.setting('第一等次', '优秀 前2名');
    book.setting('第二等次', '良好 ≥60 前1名');
    expect(findingsOf(await book.check(), 'settingInvalid')).toMatchObject([
      { params: { setting: '第二等次', entered: '良好 ≥60 前1名' }, cell: { sheet: '说明' } },
    ]);
  });
});
