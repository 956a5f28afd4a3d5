import { withoutSpaces } from './plainText';

/** What may part several names in one cell. */
const BETWEEN_NAMES = /[、，,；;/\n]/;

/** The names in a cell 责任单位, as written but for white space inside them. */
export function splitNames(paragraphs: readonly string[]): readonly string[] {
  const names = paragraphs.flatMap((paragraph) => paragraph.split(BETWEEN_NAMES));
  return [...new Set(names.map(withoutSpaces).filter((name) => name !== ''))];
}
