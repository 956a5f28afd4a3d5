import type { EmbeddedBook } from './embeddedBook';

/** Pastes the actual that a score follows from into its cell, which no validation stops. */
export function typeActual(book: EmbeddedBook, unit: string, indicator: string, text: string): void {
  const { sheet, row } = book.cells.score(unit, indicator);
  const edit = book.host.paste(sheet, `O${row + 1}`, [[text]], { keepValidation: true });
  if (!edit.done) throw new Error(`${sheet}!O${row + 1} refuses ${text}: ${edit.because}`);
}
