import type { Area, Sheet } from '../model/book';
import { parseAddress } from '../model/address';
import { WHOLE_SHEET } from '../model/areas';
import { MAX_ADDRESS_CHARACTERS } from '../model/limits';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { Session } from '../session/session';
import { findName } from '../session/names';

/** A place in the book. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * The place an address or a defined name stands for, as `worksheet.getRange` reads it.
 * @throws HostError InvalidArgument when it is neither
 */
export function resolveAddress(session: Session, home: Sheet, written: string | null): Place {
  if (written === null || written === '') return { sheet: home, area: WHOLE_SHEET };
  if (written.length > MAX_ADDRESS_CHARACTERS) {
    throw invalidArgument(`An address has at most ${MAX_ADDRESS_CHARACTERS} characters.`);
  }
  const address = parseAddress(written);
  if (address === null) {
    const named = findName(session, home, written);
    if (named !== null) return named;
    throw invalidArgument(`'${written}' is neither an address nor a name of a range.`);
  }
  // An address with the name of another sheet is no range of this one.
  if (address.sheet !== null && address.sheet.toLowerCase() !== home.name.toLowerCase()) {
    throw new HostError('InvalidArgument', `'${written}' is not on sheet '${home.name}'.`);
  }
  return { sheet: home, area: address.area };
}
