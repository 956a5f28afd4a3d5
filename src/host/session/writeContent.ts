import type { Sheet } from '../model/book';
import { cellAt, dropIfPlain, ensureCell, setStyle, styleAt } from '../model/cells';
import { EMPTY, type CellContent } from '../model/content';
import { MAX_CELL_CHARACTERS, MAX_FORMULA_CHARACTERS } from '../model/limits';
import { internStyle } from '../model/changeStyle';
import { invalidArgument } from '../protocol/hostError';
import type { Argument } from '../protocol/hostObject';
import type { Session } from './session';

/** Puts content into a cell. All content goes through here, so that the calculator and the cells never differ. */
export function writeContent(
  session: Session,
  sheet: Sheet,
  row: number,
  column: number,
  content: CellContent,
): void {
  if (content.kind === 'empty' && cellAt(sheet, row, column) === undefined) return;
  ensureCell(sheet, row, column).content = content;
  dropIfPlain(sheet, row, column);
  session.calculator.setCell(sheet.id, row, column, content);
}

/** What a cell is to become: its content, and a number format when the text implied one (a date typed as text). */
export interface NewContent {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/**
 * What a value written by the API makes of a cell. Text is read as if typed: it may turn into a number, a date,
 * a formula; a leading `'` keeps it text.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * @throws HostError InvalidArgument when it is too long or no value at all
 */
export function contentOfWritten(session: Session, value: Argument, numberFormat: string): NewContent {
  if (typeof value === 'number') return { content: { kind: 'number', number: value } };
  if (typeof value === 'boolean') return { content: { kind: 'boolean', boolean: value } };
  if (typeof value !== 'string') throw invalidArgument('A cell takes a text, a number, a boolean or null.');
  if (value === '') return { content: EMPTY };
  const typed = session.parseTyped(value, numberFormat);
  checkLength(typed.content);
  return typed;
}

function checkLength(content: CellContent): void {
  if (content.kind === 'text' && content.text.length > MAX_CELL_CHARACTERS) {
    throw invalidArgument(`A cell holds at most ${MAX_CELL_CHARACTERS} characters.`);
  }
  if (content.kind === 'formula' && content.formula.length > MAX_FORMULA_CHARACTERS) {
    throw invalidArgument(`A formula has at most ${MAX_FORMULA_CHARACTERS} characters.`);
  }
}

export function putNew(session: Session, sheet: Sheet, row: number, column: number, made: NewContent): void {
  writeContent(session, sheet, row, column, made.content);
  if (made.numberFormat === undefined) return;
  const style = styleAt(sheet, row, column);
  setStyle(sheet, row, column, internStyle({ ...style, numberFormat: made.numberFormat }));
}
