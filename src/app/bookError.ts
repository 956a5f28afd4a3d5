/** Why the add-in leaves a workbook alone; texts are in `src/strings`, keyed by these. */
export const BOOK_ERRORS = ['noDefinitions', 'tooManyUnitTypes', 'newerLayout', 'layoutChanged'] as const;
export type BookErrorCode = (typeof BOOK_ERRORS)[number];

/** A workbook that nothing can be done with as it is: the host is well, and nothing was written. */
export class BookError extends Error {
  override readonly name = 'BookError';

  /**
   * @param code what is wrong with it, stable and not for people
   * @param detail what of, for the text: a sheet's name, a version, a number
   */
  constructor(
    readonly code: BookErrorCode,
    readonly detail: string = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}
