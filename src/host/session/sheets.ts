import type { Sheet } from '../model/book';
import { freeSheetId, newSheet } from '../model/newBook';
import { accessDenied, invalidArgument, invalidOperation } from '../protocol/hostError';
import { removeSheetFromFormula, renameSheetInFormula } from '../formula/sheetNamesInFormula';
import { EVENT } from './events';
import { rewriteFormulas } from './rewriteFormulas';
import type { Session } from './session';
import { checkSheetName, freeSheetName } from './sheetNames';

/**
 * A protected workbook keeps its sheets, their names, their order and which of them are hidden.
 *
 * @throws HostError AccessDenied; which code Excel has for it is not documented
 */
export function requireOpenStructure({ structure }: Session): void {
  if (structure.on) throw accessDenied('The structure of the workbook is protected.');
}

/** Adds a sheet after the last. */
export function addSheet(session: Session, name: string = freeSheetName(session)): Sheet {
  requireOpenStructure(session);
  checkSheetName(session, name);
  const sheet = newSheet(freeSheetId(session.book), name);
  session.edit('book', () => {
    session.book.sheets.push(sheet);
    session.calculator.addSheet(sheet.id, sheet.name);
  });
  session.events.fireForCollection(EVENT.added, { worksheetId: sheet.id, source: 'Local' });
  return sheet;
}

export function renameSheet(session: Session, sheet: Sheet, name: string): void {
  requireOpenStructure(session);
  checkSheetName(session, name, sheet);
  const oldName = sheet.name;
  if (name === oldName) return;
  session.edit('book', () => {
    sheet.name = name;
    session.calculator.renameSheet(sheet.id, name);
    rewriteFormulas(session, (formula) => renameSheetInFormula(formula, oldName, name));
  });
  session.events.fireForSheet(EVENT.nameChanged, sheet.id, {
    nameBefore: oldName,
    nameAfter: name,
    worksheetId: sheet.id,
    source: 'Local',
  });
}

/**
 * @see https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
 * @throws HostError InvalidOperation for a very hidden sheet and for the last visible one
 */
export function deleteSheet(session: Session, sheet: Sheet): void {
  requireOpenStructure(session);
  if (sheet.visibility === 'VeryHidden') throw invalidOperation('A very hidden sheet cannot be deleted.');
  requireAnotherVisible(session, sheet);
  const { sheets } = session.book;
  const index = sheets.indexOf(sheet);
  session.edit('book', () => {
    sheets.splice(index, 1);
    session.calculator.removeSheet(sheet.id);
    rewriteFormulas(session, (formula) => removeSheetFromFormula(formula, sheet.name));
  });
  if (session.book.active === sheet.id) {
    const next = sheets.slice(index).find(isVisible) ?? sheets.slice(0, index).reverse().find(isVisible);
    if (next !== undefined) activateSheet(session, next);
  }
  session.events.fireForCollection(EVENT.deleted, { worksheetId: sheet.id, source: 'Local' });
}

export function moveSheet(session: Session, sheet: Sheet, position: number): void {
  requireOpenStructure(session);
  const { sheets } = session.book;
  if (position < 0 || position >= sheets.length) {
    throw invalidArgument(`A sheet's position is from 0 to ${sheets.length - 1}.`);
  }
  session.edit('book', () => {
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(position, 0, sheet);
  });
}

/** @throws HostError InvalidOperation for a hidden sheet */
export function activateSheet(session: Session, sheet: Sheet): void {
  if (!isVisible(sheet)) throw invalidOperation(`Sheet '${sheet.name}' is hidden.`);
  const { book } = session;
  if (book.active === sheet.id) return;
  const previous = session.sheetById(book.active);
  session.edit('view', () => {
    book.active = sheet.id;
    book.selection = { row: 0, column: 0, rows: 1, columns: 1 };
  });
  if (previous !== undefined) {
    session.events.fireForSheet(EVENT.deactivated, previous.id, { worksheetId: previous.id });
  }
  session.events.fireForSheet(EVENT.activated, sheet.id, { worksheetId: sheet.id });
}

/** @throws HostError InvalidOperation when the last visible sheet would go */
export function setVisibility(session: Session, sheet: Sheet, visibility: Sheet['visibility']): void {
  requireOpenStructure(session);
  if (visibility !== 'Visible') {
    requireAnotherVisible(session, sheet);
    const next = session.book.sheets.find((other) => other !== sheet && isVisible(other));
    if (session.book.active === sheet.id && next !== undefined) activateSheet(session, next);
  }
  session.edit('book', () => (sheet.visibility = visibility));
}

export const isVisible = (sheet: Sheet): boolean => sheet.visibility === 'Visible';

function requireAnotherVisible(session: Session, sheet: Sheet): void {
  if (!session.book.sheets.some((other) => other !== sheet && isVisible(other))) {
    throw invalidOperation('A book keeps at least one visible sheet.');
  }
}
