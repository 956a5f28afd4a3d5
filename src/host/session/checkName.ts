import { parseArea } from '../model/address';
import { invalidArgument } from '../protocol/hostError';

/** Characters of a defined name. */
const MAX_NAME = 255;

/** R, C, R1, C2, R1C1 … are references in another notation. */
const R1C1 = /^(?:r[0-9]*(?:c[0-9]*)?|c[0-9]*)$/i;

/**
 * Checks a defined name: letters, digits, `_ . \ ?`, not beginning with a digit or a dot, and no reference.
 * @see https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 * @throws HostError InvalidArgument
 */
export function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= MAX_NAME;
  if (!wellFormed || R1C1.test(name) || parseArea(name) !== null) {
    throw invalidArgument(`'${name}' cannot be a name.`);
  }
}
