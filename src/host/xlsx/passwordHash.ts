import { XlsxError } from './xlsxError';

/** Longest password the 16-bit hash of sheet protection is defined for. */
const MAX_CHARACTERS = 15;

/**
 * The hash of a sheet's password as Excel 97–2010 stored it (ECMA-376 part 4, 3.3.1.81), which every Excel
 * accepts. It keeps nobody out who wants in; nor does any other protection of a sheet.
 *
 * @throws XlsxError Unwritable for a password that is longer or not ASCII: its hash depends on the computer.
 */
export function passwordHash(password: string): string {
  if (password.length > MAX_CHARACTERS || !/^[ -~]+$/u.test(password)) {
    throw new XlsxError('Unwritable', `a password of a sheet has up to ${MAX_CHARACTERS} ASCII characters`);
  }
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index -= 1) {
    hash = rotated(hash) ^ password.charCodeAt(index);
  }
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

/** One bit to the left in 15 bits. */
function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
