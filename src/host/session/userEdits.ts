import type { Area, Sheet } from '../model/book';
import { fitsSheet } from '../model/areas';
import { contentAt, styleAt, setStyle } from '../model/cells';
import type { Session } from './session';
import { removeValidation } from './removeRules';
import { isValid, ruleAt } from './validate';
import { recordEdit } from './recordEdit';
import { putNew, writeContent } from './writeContent';
import { hasLockedCell } from './protect';
import { forEachPosition } from './writeGrid';

/** How a person's edit ended. A refused one has changed nothing. */
export type UserEdit =
  | { readonly done: true }
  | {
      readonly done: false;
      readonly because: 'protected' | 'validation';
      /** Title and message of the box the person sees; empty texts for Excel's own words. */
      readonly title: string;
      readonly message: string;
    };

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What protection answers. */
export const PROTECTED: UserEdit = { done: false, because: 'protected', title: '', message: '' };

/**
 * A person types a text into the first cell of a place. A validation of style Warning or Information is answered
 * with OK; one of style Stop refuses.
 */
export function typeIntoCell(session: Session, { sheet, area }: Place, text: string): UserEdit {
  const { row, column } = area;
  const cell: Area = { row, column, rows: 1, columns: 1 };
  if (sheet.protection.on && hasLockedCell(sheet, cell)) return PROTECTED;
  const content = contentAt(sheet, row, column);
  const style = styleAt(sheet, row, column);
  const rule = ruleAt(sheet, row, column);
  let refusal: UserEdit | null = null;
  const edit = () => {
    putNew(session, sheet, row, column, session.parseTyped(text, style.numberFormat));
  };
  // Excel validates with the new content in place, so that the rule's formula sees it. Clearing a cell is never refused.
  if (rule !== undefined && text !== '' && rule.errorAlert?.showAlert !== false) {
    edit();
    const stops = (rule.errorAlert?.style ?? 'Stop') === 'Stop';
    if (stops && !isValid(session, sheet, row, column, rule)) {
      const { title = '', message = '' } = rule.errorAlert ?? {};
      refusal = { done: false, because: 'validation', title, message };
    }
    writeContent(session, sheet, row, column, content);
    setStyle(sheet, row, column, style);
  }
  if (refusal !== null) return refusal;
  recordEdit(session, sheet, cell, edit);
  return { done: true };
}

/** A person pastes rows of texts, from the first cell of a place on. */
export function pasteCells(
  session: Session,
  { sheet, area }: Place,
  rows: readonly (readonly string[])[],
  options: { readonly keepValidation: boolean },
): UserEdit {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const target: Area = { row: area.row, column: area.column, rows: rows.length, columns };
  if (!fitsSheet(target)) throw new RangeError('The paste leaves the sheet, or is empty.');
  if (sheet.protection.on && hasLockedCell(sheet, target)) return PROTECTED;
  recordEdit(session, sheet, target, () => {
    if (!options.keepValidation) removeValidation(sheet, target);
    forEachPosition(target, (row, column) => {
      const text = rows[row - target.row]?.[column - target.column] ?? '';
      putNew(session, sheet, row, column, session.parseTyped(text, styleAt(sheet, row, column).numberFormat));
    });
  });
  return { done: true };
}
