import { afterEach, expect, it } from '@jest/globals';
import { sheetText } from '../../src/strings/texts';
import { closeBooks, findingsOf, generatedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const CHANGES = [
  { from: 'average', to: 'fold' },
  { from: 'full', to: 'average' },
] as const;

it.each(CHANGES)(
  'takes no formula for overwritten from $from to $to before computing',
  async ({ from, to }) => {
    for (const scores of [
      ['7', '不考核', '9'],
      ['7', '8', '9'],
    ]) {
      const book = await generatedBook(smallCounty(), { notAssessed: from });
      ['东镇', '西镇', '南镇'].forEach((town, at) => {
        book.score(town, '党建', scores[at] ?? '');
      });
      await book.compute();
      for (const last of scores[1] === '8' ? ['8', '不考核'] : ['不考核', '8']) {
        book.score('西镇', '党建', last);
        book.setting(
          sheetText('zh-CN', 'setting.notAssessed'),
          sheetText('zh-CN', `setting.notAssessed.${to}`),
        );
        const found = findingsOf(await book.check(), 'formulaOverwritten').map(({ cell }) => cell?.cell);
        expect({ scores, last, found }).toEqual({ scores, last, found: [] });
      }
      book.dispose();
    }
  },
  300_000,
);
