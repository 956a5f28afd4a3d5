import type { Area, DefinedName, Sheet } from '../model/book';
import { parseAddress } from '../model/address';
import type { Session } from './session';

/** The cells a defined name stands for; null when it stands for a value or a formula, or for cells that are gone. */
export function placeOfName(
  session: Session,
  name: DefinedName,
): { readonly sheet: Sheet; readonly area: Area } | null {
  const address = parseAddress(name.formula.replace(/^=/, ''));
  if (address === null) return null;
  const sheet = address.sheet === null ? session.activeSheet : session.sheetByName(address.sheet);
  return sheet === undefined ? null : { sheet, area: address.area };
}

/** The cells of a name as seen from a sheet: the sheet's own names go first. */
export function findName(
  session: Session,
  home: Sheet,
  written: string,
): { readonly sheet: Sheet; readonly area: Area } | null {
  const wanted = written.toLowerCase();
  const name = [...home.names, ...session.book.names].find((known) => known.name.toLowerCase() === wanted);
  return name === undefined ? null : placeOfName(session, name);
}
