import type { Book } from '../../src/host';
import { namedArea } from '../support/sequences/tables';

/** Score sheets, and the ledger, that are left open, in words. */
export function unprotectedSheets(book: Book): readonly string[] {
  const ours = book.names.filter(({ name }) => /^scorebook_(?:scores_|ledger)/.test(name));
  return ours.flatMap(({ name }) => {
    const sheet = namedArea(book, name)?.sheet;
    return sheet === undefined || sheet.protection.on ? [] : [`${sheet.name} is left open`];
  });
}
