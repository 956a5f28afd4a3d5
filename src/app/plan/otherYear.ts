import { KEY_COLUMN, TypedCells } from '../../workbook/snapshot/typedCells';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';

/** What a person says of a document of another year: a new year begins, or it corrects the one that is there. */
export type YearAnswer = 'new' | 'same';

/** The years of a book that holds entries, and of a document that is of another. */
export interface OtherYear {
  readonly book: number;
  readonly document: number;
}

/**
 * The two years, where a document is of another than a book into which people have entered scores,
 * remarks, vetoes or rows of the register; null where there is no question.
 */
export function otherYear(
  book: number | null,
  document: number | null,
  snapshot: BookSnapshot,
): OtherYear | null {
  if (book === null || document === null || book === document) return null;
  return hasEntries(snapshot) ? { book, document } : null;
}

function hasEntries(snapshot: BookSnapshot): boolean {
  return [...new TypedCells(snapshot).all()].some(({ cell: { owner, value } }) => {
    if (owner.column === KEY_COLUMN || value === '') return false;
    const { table, column } = owner;
    return table === 'scores' || table === 'ledger' || table === 'removed' || column === 'veto';
  });
}
