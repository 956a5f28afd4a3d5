/** Why the add-in leaves a workbook alone, or in what state; texts are in `src/strings`, keyed by these. */
export const BOOK_ERRORS = [
  'noDefinitions',
  'tooManyUnitTypes',
  'newerLayout',
  'layoutChanged',
  'entriesNotPutBack',
  'damaged',
] as const;
export type BookErrorCode = (typeof BOOK_ERRORS)[number];

/**
 * A workbook that nothing can be done with as it is: the host is well, and nothing was written. Only
 * `entriesNotPutBack` comes after writing, with what the host said as its cause.
 */
export class BookError extends Error {
  override readonly name = 'BookError';

  /**
   * @param code what is wrong with it, stable and not for people
   * @param detail what of, for the text: a sheet's name, a version, a number, entries with their cells
   */
  constructor(
    readonly code: BookErrorCode,
    readonly detail: string = '',
    options: { readonly cause?: unknown } = {},
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
  }
}
