import { MAX_SHEET_NAME } from '../model/limits';
import type { Sheet } from '../model/book';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { Session } from './session';

const FORBIDDEN = /[\\/?*[\]:]/;

/** Excel keeps this name for the sheet of its change tracking. */
const RESERVED = 'history';

/** What tells a copy from its source. */
const COPY_NUMBER = / \([0-9]+\)$/;

/** Why a sheet cannot have a name. */
export type SheetNameFault =
  'nameEmpty' | 'nameLong' | 'nameSigns' | 'nameApostrophe' | 'nameReserved' | 'nameTaken';

/**
 * What is wrong with the name of a new or renamed sheet; null when it can be had.
 * @see https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function sheetNameFault(session: Session, name: string, renamed?: Sheet): SheetNameFault | null {
  if (name.trim() === '') return 'nameEmpty';
  if (name.length > MAX_SHEET_NAME) return 'nameLong';
  if (FORBIDDEN.test(name)) return 'nameSigns';
  if (name.startsWith("'") || name.endsWith("'")) return 'nameApostrophe';
  if (name.toLowerCase() === RESERVED) return 'nameReserved';
  const other = session.sheetByName(name);
  return other !== undefined && other !== renamed ? 'nameTaken' : null;
}

/**
 * Checks the name of a new or renamed sheet.
 * @throws HostError InvalidArgument for a name Excel does not take, ItemAlreadyExists for one in use
 */
export function checkSheetName(session: Session, name: string, renamed?: Sheet): void {
  const fault = sheetNameFault(session, name, renamed);
  switch (fault) {
    case null:
      return;
    case 'nameEmpty':
    case 'nameLong':
    case 'nameSigns':
      throw invalidArgument(
        `A sheet name has 1 to ${MAX_SHEET_NAME} characters and none of \\ / ? * [ ] :, unlike '${name}'.`,
      );
    case 'nameApostrophe':
      throw invalidArgument('A sheet name neither begins nor ends with an apostrophe.');
    case 'nameReserved':
      throw invalidArgument(`'${name}' is a reserved sheet name.`);
    case 'nameTaken':
      throw new HostError('ItemAlreadyExists', `There is already a sheet '${name}'.`);
  }
}

/** The name a copy of a sheet gets: `Towns (2)`, and of that one `Towns (3)`; a long name is cut to make room. */
export function nameOfCopy(session: Session, { name }: Sheet): string {
  const stem = name.replace(COPY_NUMBER, '');
  for (let n = 2; ; n += 1) {
    const ending = ` (${n})`;
    const copied = stem.slice(0, MAX_SHEET_NAME - ending.length) + ending;
    if (session.sheetByName(copied) === undefined) return copied;
  }
}

/** The next free of Sheet1, Sheet2 … */
export function freeSheetName(session: Session): string {
  let n = session.book.sheets.length + 1;
  while (session.sheetByName(`Sheet${n}`) !== undefined) n += 1;
  return `Sheet${n}`;
}
