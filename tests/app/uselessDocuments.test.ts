import { afterEach, describe, expect, it } from '@jest/globals';
import { importDefinitions } from '../../src/app/importDefinitions';
import { LONGEST_TEXT } from '../../src/app/plan/refuseLongTexts';
import { MAX_UNIT_TYPES } from '../../src/workbook/layout/names';
import { documentOf, dumpOf } from '../support/countyDocument';
import { closeBooks, generatedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

const common = [{ name: '党建', target: '抓好党建', tenths: 100 }];

const typesOf = (...types: readonly (readonly [name: string, units: readonly string[]])[]): string =>
  dumpOf(
    documentOf({
      county: '清河县',
      year: 2020,
      forCounty: [],
      listed: [],
      negative: [],
      types: types.map(([name, units]) => ({
        name,
        style: 'inName' as const,
        common,
        groups: [{ name: null, units: units.map((unit) => ({ name: unit, categories: [] })) }],
      })),
    }),
  );

const many = Array.from(
  { length: MAX_UNIT_TYPES + 1 },
  (_, at) => [`第${at + 1}类单位`, [`${at + 1}镇`]] as const,
);

describe('a document of which no book could be made', () => {
  it.each([
    ['minutes of a meeting', '会议纪要\n会议决定，下周再议。', { code: 'noTables' }],
    ['one without units', typesOf(['各镇', []]), { code: 'noUnits' }],
    [
      'one of too many unit types',
      typesOf(...many),
      { code: 'tooManyUnitTypes', params: { count: MAX_UNIT_TYPES + 1, most: MAX_UNIT_TYPES } },
    ],
    [
      'one with a text that no cell holds',
      typesOf(['各镇', ['甲镇']]).replace('抓好党建', '抓好党建'.repeat(LONGEST_TEXT / 4 + 1)),
      {
        code: 'textTooLong',
        params: {
          table: 1,
          row: 2,
          text: '抓好党建'.repeat(5),
          most: LONGEST_TEXT,
          fileName: '会议纪要.txt',
        },
      },
    ],
  ])('is refused before anything is written: %s', async (_, text, error) => {
    const book = await generatedBook(smallCounty());
    const before = book.cells.contents();
    const source = { fileName: '会议纪要.txt', bytes: new TextEncoder().encode(text) };
    await expect(importDefinitions(book.useCase, source)).rejects.toMatchObject({
      name: 'DocumentUnreadable',
      ...error,
    });
    expect(book.cells.contents()).toEqual(before);
  });
});
