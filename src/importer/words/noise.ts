import { halfWidth, withoutSpaces } from './plainText';
import { NOISE } from './vocabulary';

/** Whether a line tells nothing of the definitions. */
export function isNoise(text: string): boolean {
  const plain = halfWidth(withoutSpaces(text));
  return plain === '' || NOISE.some((pattern) => pattern.test(plain)) || /\t\s*\d+\s*$/.test(text);
}
