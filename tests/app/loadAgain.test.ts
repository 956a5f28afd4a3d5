import { afterEach, expect, it } from '@jest/globals';
import { importDefinitions } from '../../src/app/importDefinitions';
import { closeBooks, openBook, type EmbeddedBook } from '../support/embeddedBook';
import { SMALL_DOCUMENT } from '../support/smallDocument';

afterEach(closeBooks);

const load = (book: EmbeddedBook, text = SMALL_DOCUMENT) =>
  importDefinitions(book.useCase, { bytes: new TextEncoder().encode(text), fileName: '指标.txt' });

/** Formats and rules of the tables of definitions, cell by cell. */
function looks(book: EmbeddedBook): readonly unknown[] {
  return ['说明', '指标库', '单位', '负面清单'].map((name) => {
    const { cells, conditionalFormats, validations } = book.cells.sheet(name);
    return {
      styles: [...cells].map(([row, line]) => [row, [...line].map(([column, { style }]) => [column, style])]),
      conditionalFormats: conditionalFormats.map(({ area, format }) => ({ area, format })),
      validations: validations.map(({ area, rule }) => ({ area, rule })),
    };
  });
}

it('leaves formats and rules of spare rows as they were when a document is loaded a second time', async () => {
  const book = await openBook();
  await load(book);
  const before = looks(book);
  await load(book);
  expect(looks(book)).toEqual(before);
});

it('empties spare rows into which somebody wrote, and formats them like the others', async () => {
  const book = await openBook();
  await load(book);
  const before = looks(book);
  const end = book.cells.grid('指标库').length;
  book.type('指标库', `M${end + 3}`, '备忘');
  await load(book);
  expect(book.cells.value('指标库', end + 2, 12)).toBe('');
  expect(looks(book)).toEqual(before);
});
