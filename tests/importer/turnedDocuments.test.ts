import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { testLevel } from '../support/level';
import { isTold, meantBy, readMeant, saidIn } from '../support/readMeant';
import { turnedDocument } from '../support/turnedDocument';

/** Most that may be told instead of read. */
const MOST_TOLD = 0.1;

test('a document whose units have rows is read as it was meant, or what was not is told', () => {
  let documents = 0;
  let told = 0;
  fc.assert(
    fc.property(turnedDocument, (made) => {
      const imported = readMeant(made);
      const { hasCategories } = made.how;
      documents += 1;
      if (JSON.stringify(saidIn(imported, hasCategories)) === JSON.stringify(meantBy(made))) return;
      told += 1;
      if (!isTold(imported)) expect(saidIn(imported, hasCategories)).toEqual(meantBy(made));
    }),
    { numRuns: testLevel.shapes },
  );
  expect(told / documents).toBeLessThan(MOST_TOLD);
});
