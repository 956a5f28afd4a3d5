import type { Area, Sheet } from '../model/book';
import { copySheet } from './copySheet';
import { deleteRows, insertRows, type RowsRefusal } from './editRows';
import { NOTHING_ALLOWED } from './protect';
import type { Session } from './session';
import { sheetNameFault, type SheetNameFault } from './sheetNames';
import { deleteSheet, isVisible, moveSheet, renameSheet } from './sheets';

/** What a person does to a sheet by its tab, or to rows of it. */
export type SheetAction =
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'copy' | 'delete' | 'moveLeft' | 'moveRight' | 'protect' | 'unprotect' }
  /** The rows of the area, whole. */
  | { readonly kind: 'insertRows' | 'deleteRows'; readonly area: Area };

/** Why it was not done. */
export type SheetRefusal = SheetNameFault | RowsRefusal | 'lastSheet' | 'passwordUnknown';

/** How it ended; a refused action has changed nothing. */
export type SheetEdit = { readonly done: true } | { readonly done: false; readonly because: SheetRefusal };

/** Carries out what a person does to a sheet. None of it can be undone, and nothing before it, as in Excel. */
export function changeSheet(session: Session, sheet: Sheet, action: SheetAction): SheetEdit {
  const because = carryOut(session, sheet, action);
  if (because !== null) return { done: false, because };
  session.undo.clear();
  return { done: true };
}

function carryOut(session: Session, sheet: Sheet, action: SheetAction): SheetRefusal | null {
  switch (action.kind) {
    case 'rename': {
      const fault = sheetNameFault(session, action.name, sheet);
      if (fault === null) renameSheet(session, sheet, action.name);
      return fault;
    }
    case 'copy':
      copySheet(session, sheet);
      return null;
    case 'delete':
      if (session.book.sheets.filter(isVisible).length === 1) return 'lastSheet';
      deleteSheet(session, sheet);
      return null;
    case 'moveLeft':
      moveBeside(session, sheet, -1);
      return null;
    case 'moveRight':
      moveBeside(session, sheet, 1);
      return null;
    case 'protect':
      if (sheet.protection.on) return null;
      session.edit('book', () => {
        sheet.protection = { on: true, options: NOTHING_ALLOWED, password: null };
      });
      return null;
    case 'unprotect':
      // The box that asks for a password is not this host's; without one, only an empty password opens.
      if ((sheet.protection.password ?? '') !== '') return 'passwordUnknown';
      session.edit('book', () => (sheet.protection = { on: false, options: {}, password: null }));
      return null;
    case 'insertRows':
      return insertRows(session, sheet, action.area);
    case 'deleteRows':
      return deleteRows(session, sheet, action.area);
  }
}

/** Past the next visible sheet, hidden ones between them included; stays where there is none. */
function moveBeside(session: Session, sheet: Sheet, step: -1 | 1): void {
  const { sheets } = session.book;
  let index = sheets.indexOf(sheet) + step;
  while (sheets[index]?.visibility !== 'Visible' && sheets[index] !== undefined) index += step;
  if (sheets[index] !== undefined) moveSheet(session, sheet, index);
}
