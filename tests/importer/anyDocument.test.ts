import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reviewDefinitions } from '../../src/domain/review/reviewDefinitions';
import { RemarkLog } from '../../src/importer/document/remarkLog';
import { importDocument, understandDocument, type ImportedDocument } from '../../src/importer/importDocument';
import { sheetsDocument } from '../../src/importer/sheets/sheetsDocument';
import { anyDocument, type AnyDocument } from '../support/anyDocument';
import { dumpOf } from '../support/countyDocument';
import { sheetOf } from '../support/documentSheets';
import { testLevel } from '../support/level';

/** Most that may be told instead of read. */
const MOST_TOLD = 0.1;

function read({ document, isText }: AnyDocument): ImportedDocument {
  if (!isText) return understandDocument(document);
  return importDocument({ bytes: new TextEncoder().encode(dumpOf(document)), fileName: '指标.txt' });
}

/** Units and indicators in lines, in no order. */
function said({ definitions }: ImportedDocument, hasCategories: boolean): readonly string[] {
  return definitions.unitTypes
    .flatMap(({ units, indicators }) => [
      ...units.map(({ name }) => name),
      ...indicators.map(({ unit, category, name, cap }) => {
        const owner = units.find(({ id }) => id === unit)?.name ?? '共性';
        return [owner, hasCategories ? category : '', name, (cap ?? NaN) / 1000].join(' | ');
      }),
    ])
    .sort();
}

function meant({ units, indicators }: AnyDocument): readonly string[] {
  return [
    ...units,
    ...indicators.map(({ unit, category, name, points }) =>
      [unit ?? '共性', category ?? '', name, points].join(' | '),
    ),
  ].sort();
}

function isTold({ definitions, findings }: ImportedDocument): boolean {
  return [...findings, ...reviewDefinitions(definitions)].some(
    ({ code, severity }) => code !== 'responsibleUnknown' && severity !== 'info',
  );
}

test('a document of any structure is read as it was meant, or what was not is told', () => {
  let documents = 0;
  let told = 0;
  fc.assert(
    fc.property(anyDocument, (made) => {
      const imported = read(made);
      const hasCategories = made.style.category !== 'none';
      documents += 1;
      if (JSON.stringify(said(imported, hasCategories)) === JSON.stringify(meant(made))) return;
      told += 1;
      if (!isTold(imported)) expect(said(imported, hasCategories)).toEqual(meant(made));
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
      if (JSON.stringify(said(imported, hasCategories)) === JSON.stringify(meant(made))) return;
      told += 1;
      if (!isTold(imported)) expect(said(imported, hasCategories)).toEqual(meant(made));
    }),
    { numRuns: testLevel.shapes },
  );
  expect(told / documents).toBeLessThan(MOST_TOLD);
});
