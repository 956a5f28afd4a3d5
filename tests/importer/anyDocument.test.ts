import { test } from '@jest/globals';
import fc from 'fast-check';
import { RemarkLog } from '../../src/importer/document/remarkLog';
import { understandDocument } from '../../src/importer/importDocument';
import { sheetsDocument } from '../../src/importer/sheets/sheetsDocument';
import { anyDocument } from '../support/anyDocument';
import { sheetOf } from '../support/documentSheets';
import { expectReadOrTold } from '../support/expectRead';

test('a document of any structure is read as it was meant, or what was not is told', () => {
  expectReadOrTold(anyDocument, { hasCategories: ({ style }) => style.category !== 'none' });
});

const layouts = fc.record({
  blanks: fc.constant('asGiven' as const),
  ruled: fc.boolean(),
  gap: fc.constantFrom(0, 1),
});

test('the same document on a sheet of a workbook is read as it was meant, or what was not is told', () => {
  const onSheets = fc.tuple(anyDocument, layouts).map(([made, layout]) => ({ ...made, layout }));
  expectReadOrTold(onSheets, {
    hasCategories: ({ style }) => style.category !== 'none',
    read: ({ document, layout }) =>
      understandDocument(sheetsDocument([sheetOf(document, layout)], new RemarkLog())),
  });
});
