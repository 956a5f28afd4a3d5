import { writeFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { readOptions } from '../../src/cli/options';
import { readTextDump } from '../../src/importer/text/readText';
import { sheetOf, xlsxOf } from '../support/documentSheets';
import { commandFolder } from '../support/runCommand';
import { SMALL_DOCUMENT } from '../support/smallDocument';

const { at, book } = commandFolder();

interface Report {
  readonly definitions: { readonly unitTypes: readonly object[] };
}

test('a workbook named first is the document, and gives what its text gives; a saved book is none', async () => {
  const document = readTextDump(SMALL_DOCUMENT);
  const layout = { blanks: 'merged', ruled: true, gap: 1 } as const;
  await writeFile(at('文.txt'), SMALL_DOCUMENT);
  await writeFile(at('表.xlsx'), xlsxOf([sheetOf(document, layout)]));
  const fromText = await book<Report>([at('文.txt')]);
  const fromSheet = await book<Report>([at('表.xlsx'), '--out', at('册.xlsx')]);
  expect(fromText.definitions.unitTypes).toHaveLength(1);
  expect(fromSheet.definitions).toEqual(fromText.definitions);
  await expect(book([at('册.xlsx')])).rejects.toThrow('document.ownBook');
});

test('only one document can be named', () => {
  expect(() => readOptions(['甲.docx', '--definitions', '乙.docx'])).toThrow('甲.docx: only one document');
  expect(() => readOptions(['甲.docx', '乙.docx'])).toThrow('乙.docx: only one document');
});
