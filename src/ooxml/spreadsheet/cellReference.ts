/** Size of a worksheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Where a cell stands, counted from 0. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
}

/** Letters of a zero-based column: 0 is `A`, 16,383 is `XFD`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The cell that is written so (`B3`); null for what is none of a sheet. */
export function readCellReference(written: string): CellReference | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(written) ?? [];
  const [row, column] = [Number(digits) - 1, columnNumber(letters)];
  return letters !== '' && row >= 0 && row < SHEET_ROWS && column < SHEET_COLUMNS ? { row, column } : null;
}
