import { MAX_SHEET_NAME } from '../model/limits';
import type { Sheet } from '../model/book';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { Session } from './session';

const FORBIDDEN = /[\\/?*[\]:]/;

/** Excel keeps this name for the sheet of its change tracking. */
const RESERVED = 'history';

/**
 * Checks the name of a new or renamed sheet.
 * @see https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 * @throws HostError InvalidArgument for a name Excel does not take, ItemAlreadyExists for one in use
 */
export function checkSheetName(session: Session, name: string, renamed?: Sheet): void {
  if (name.trim() === '' || name.length > MAX_SHEET_NAME || FORBIDDEN.test(name)) {
    throw invalidArgument(
      `A sheet name has 1 to ${MAX_SHEET_NAME} characters and none of \\ / ? * [ ] :, unlike '${name}'.`,
    );
  }
  if (name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument('A sheet name neither begins nor ends with an apostrophe.');
  }
  if (name.toLowerCase() === RESERVED) throw invalidArgument(`'${name}' is a reserved sheet name.`);
  const other = session.sheetByName(name);
  if (other !== undefined && other !== renamed) {
    throw new HostError('ItemAlreadyExists', `There is already a sheet '${other.name}'.`);
  }
}

/** The next free of Sheet1, Sheet2 … */
export function freeSheetName(session: Session): string {
  let n = session.book.sheets.length + 1;
  while (session.sheetByName(`Sheet${n}`) !== undefined) n++;
  return `Sheet${n}`;
}
