import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RemarkLog } from '../../src/importer/document/remarkLog';
import { understandDocument } from '../../src/importer/importDocument';
import { sheetsDocument } from '../../src/importer/sheets/sheetsDocument';
import { anyDocument } from '../support/anyDocument';
import { sheetOf } from '../support/documentSheets';
import { testLevel } from '../support/level';
import { isTold, meantBy, readMeant, saidIn } from '../support/readMeant';

/** Most that may be told instead of read. */
const MOST_TOLD = 0.1;

test('a document of any structure is read as it was meant, or what was not is told', () => {
  let documents = 0;
  let told = 0;
  fc.assert(
    fc.property(anyDocument, (made) => {
      const imported = readMeant(made);
      const hasCategories = made.style.category !== 'none';
      documents += 1;
      if (JSON.stringify(saidIn(imported, hasCategories)) === JSON.stringify(meantBy(made))) return;
      told += 1;
      if (!isTold(imported)) expect(saidIn(imported, hasCategories)).toEqual(meantBy(made));
    }),
    { numRuns: testLevel.shapes },
  );
  expect(told / documents).toBeLessThan(MOST_TOLD);
});

const layouts = fc.record({
  blanks: fc.constant('asGiven' as const),
  ruled: fc.boolean(),
  gap: fc.constantFrom(0, 1),
});

test('the same document on a sheet of a workbook is read as it was meant, or what was not is told', () => {
  let documents = 0;
  let told = 0;
  fc.assert(
    fc.property(anyDocument, layouts, (made, layout) => {
      const sheet = sheetOf(made.document, layout);
      const imported = understandDocument(sheetsDocument([sheet], new RemarkLog()));
      const hasCategories = made.style.category !== 'none';
      documents += 1;
      if (JSON.stringify(saidIn(imported, hasCategories)) === JSON.stringify(meantBy(made))) return;
      told += 1;
      if (!isTold(imported)) expect(saidIn(imported, hasCategories)).toEqual(meantBy(made));
    }),
    { numRuns: testLevel.shapes },
  );
  expect(told / documents).toBeLessThan(MOST_TOLD);
});
