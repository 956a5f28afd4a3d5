import { SHEET_PROTECTION } from '../../../src/workbook/layout/protection';
import type { EmbeddedBook } from '../embeddedBook';
import type { BookModel } from './bookModel';

/** A book being worked on, and what should be in it. */
export interface Play {
  book: EmbeddedBook;
  readonly model: BookModel;
}

/** Numbers with which an action chooses among what there is. */
export type Choice = readonly [number, number, number];

/** One thing that somebody does; it does nothing where there is nothing to do it to. */
export type Action = (play: Play, choice: Choice) => void | Promise<void>;

/** One of a list, by a number of any size. */
export function pick<Item>(list: readonly Item[], number: number): Item | undefined {
  return list[number % Math.max(1, list.length)];
}

/** Puts texts into cells as a person pastes them. */
export function put(play: Play, sheet: string, row: number, column: number, text: string): void {
  const edit = play.book.host.paste(sheet, cell(row, column), [[text]], { keepValidation: true });
  if (!edit.done) throw new Error(`${sheet}!${cell(row, column)} refuses ${text}: ${edit.because}`);
}

/** Does something on a sheet whose protection a person takes off for it, and puts on again. */
export async function whileOpen(play: Play, sheet: string, act: () => void): Promise<void> {
  const isProtected = play.model.book.sheets.find(({ name }) => name === sheet)?.protection.on === true;
  const protection = (change: (protection: Excel.WorksheetProtection) => void): Promise<void> =>
    play.book.byHand((context) => {
      change(context.workbook.worksheets.getItem(sheet).protection);
    });
  if (isProtected)
    await protection((of) => {
      of.unprotect();
    });
  act();
  if (isProtected)
    await protection((of) => {
      of.protect(SHEET_PROTECTION);
    });
}

function cell(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
