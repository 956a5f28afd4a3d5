/**
 * A name as it is compared where signs count, for 1.1 is not 11: white space, what nobody sees and the width of characters
 * make no difference.
 */
export function writtenName(name: string): string {
  return name.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
}
