import { halfWidth } from './plainText';
import { LONGEST_NAME, UNIT_LABEL } from './vocabulary';

/** Whether a text may be a name: short, and no sentence. */
export function isName(text: string): boolean {
  const plain = halfWidth(text.replace(UNIT_LABEL, ''));
  return plain !== '' && plain.length <= LONGEST_NAME && !/[。;,:!?]/.test(plain);
}
