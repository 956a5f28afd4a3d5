import { findName, parseAddress, type Session } from '../../host';
import type { BookPlace } from '../messages';

/** Where an address or a name leads; either may stand behind a sheet and its mark. Null when there is no such place. */
export function locate(session: Session, text: string): BookPlace | null {
  // The mark as a Chinese keyboard writes it is meant the same.
  const written = text.trim().replace(/^=/, '').replaceAll('！', '!');
  const address = parseAddress(written);
  if (address !== null) {
    const sheet = address.sheet === null ? session.activeSheet : session.sheetByName(address.sheet);
    return sheet === undefined ? null : { sheet: sheet.name, area: address.area };
  }
  const mark = written.lastIndexOf('!');
  const from = mark < 0 ? null : parseAddress(`${written.slice(0, mark)}!A1`);
  if (mark >= 0 && from === null) return null;
  const near = from?.sheet === undefined ? session.activeSheet : session.sheetByName(from.sheet ?? '');
  const named = near === undefined ? null : findName(session, near, written.slice(mark + 1));
  return named === null ? null : { sheet: named.sheet.name, area: named.area };
}
