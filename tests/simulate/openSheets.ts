import type { Book } from '../../src/host';
import { namedArea } from '../support/sequences/tables';

/** Names of score sheets, and of the ledger, that are not protected. */
export function openSheets(book: Book): readonly string[] {
  return sheetsThat(book, false);
}

/** Names of those that are. */
export function closedSheets(book: Book): readonly string[] {
  return sheetsThat(book, true);
}

function sheetsThat(book: Book, areProtected: boolean): readonly string[] {
  const ours = book.names.filter(({ name }) => /^scorebook_(?:scores_|ledger)/.test(name));
  return ours.flatMap(({ name }) => {
    const sheet = namedArea(book, name)?.sheet;
    return sheet?.protection.on === areProtected ? [sheet.name] : [];
  });
}
