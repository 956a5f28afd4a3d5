import { afterEach, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closeBooks, findingsOf, generatedBook } from '../support/embeddedBook';
import { plainResults } from '../support/plainResults';
import { deductionOf, randomCounty } from '../support/randomCounty';

afterEach(closeBooks);

/** How many books; each costs about a second. */
const BOOKS = Number(process.env['BOOKS'] ?? 8);

it(
  `agrees three ways, for ${BOOKS} random books: the domain, the book's own formulas, and plain fractions`,
  async () => {
    await fc.assert(
      fc.asyncProperty(randomCounty, async (county) => {
        const { definitions, settings, scores, ledger } = county;
        const book = await generatedBook(definitions, settings);
        const names = new Map(
          definitions.unitTypes.flatMap(({ units, indicators }) =>
            [...units, ...indicators].map(({ id, name }) => [id, name] as const),
          ),
        );
        for (const [key, { text }] of scores) {
          const [unit = '', indicator = ''] = key.split('|');
          book.pasteScore(names.get(unit) ?? '', names.get(indicator) ?? '', text);
        }
        for (const { unit, item, tier, times } of ledger) book.deduct(unit, item, tier, times);
        const computed = await book.compute();
        expect(findingsOf(computed, 'figureDiffers')).toEqual([]);
        const expected = plainResults(
          definitions,
          (unit, indicator) => scores.get(`${unit}|${indicator}`)?.counts ?? 'blank',
          (unit) => deductionOf(county, unit),
          settings,
        );
        expect(
          computed.results.map(({ unit, final, rank, state }) => ({ unit, final, rank, state })),
        ).toEqual(expected.map(({ unit, final, rank, state }) => ({ unit, final, rank, state })));
        const shown = definitions.unitTypes.flatMap(({ name }) => book.cells.ranking(name));
        const byUnit = new Map(shown.map((row) => [row['单位'], row]));
        for (const { unit, final, rank } of expected) {
          expect(byUnit.get(names.get(unit) ?? '')).toMatchObject({
            最终得分: final / 1000,
            名次: rank ?? '',
            扣分: deductionOf(county, unit) / 1000,
          });
        }
        book.dispose();
      }),
      { seed: 2020, numRuns: BOOKS, endOnFailure: true },
    );
  },
  240_000 + BOOKS * 5000,
);
