import { importDefinitions } from '../../../src/app/importDefinitions';
import { keptBook, openBook, type EmbeddedBook } from '../embeddedBook';
import type { BookCopy } from '../keptBook';
import { DOCUMENTS } from './documents';

let start: Promise<() => BookCopy> | null = null;

/** Opens a book of its own: generated from the first document, without scores. */
export async function startBook(): Promise<EmbeddedBook> {
  start ??= keptBook({}, async (book) => {
    const [bytes = new Uint8Array()] = DOCUMENTS;
    await importDefinitions(book.useCase, { bytes, fileName: '2020.txt' });
    await book.generate();
  });
  return openBook((await start)());
}
