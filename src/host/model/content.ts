/** The error values a cell can hold. */
export const CELL_ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
] as const;
export type CellError = (typeof CELL_ERRORS)[number];

/** What a cell shows or what a formula yields. An error is never confused with a text that looks like one. */
export type CellValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly error: CellError };

/** What was put into a cell: a value, or a formula with its leading `=` in English A1 notation. */
export type CellContent = CellValue | { readonly kind: 'formula'; readonly formula: string };

export const EMPTY: CellValue = { kind: 'empty' };
