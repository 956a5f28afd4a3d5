import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { furtherDocument } from '../support/furtherDocument';
import { testLevel } from '../support/level';
import { isTold, meantBy, readMeant, saidIn } from '../support/readMeant';

/** Most that may be told instead of read. */
const MOST_TOLD = 0.1;

test('a document of a further structure is read as it was meant, or what was not is told', () => {
  let documents = 0;
  let told = 0;
  fc.assert(
    fc.property(furtherDocument, (made) => {
      const imported = readMeant(made);
      const hasCategories = made.indicators.some(({ category }) => category !== null);
      documents += 1;
      if (made.how.limit !== null) expect(imported.definitions.limits).toEqual({ bonus: 5000 });
      if (JSON.stringify(saidIn(imported, hasCategories)) === JSON.stringify(meantBy(made))) return;
      told += 1;
      const listed = imported.findings.filter(({ code }) => code !== 'bonusesRead');
      if (!isTold({ ...imported, findings: listed })) {
        expect(saidIn(imported, hasCategories)).toEqual(meantBy(made));
      }
    }),
    { numRuns: testLevel.shapes },
  );
  expect(told / documents).toBeLessThan(MOST_TOLD);
});
