import { nameLooks } from '../words/nameLooks';
import { withoutSpaces } from '../words/plainText';
import { splitNames } from '../words/splitNames';

/**
 * The names in a cell of units. Lines are names of their own where each looks like one; else a name was broken over
 * them: `东浦⏎区、西⏎浦区`.
 */
export function unitNames(paragraphs: readonly string[]): readonly string[] {
  const lines = splitNames(paragraphs);
  const isWhole = lines.every((name) => ['unit', 'kind'].includes(nameLooks(name)) && name.length > 1);
  if (paragraphs.length < 2 || isWhole) return lines;
  const joined = splitNames([withoutSpaces(paragraphs.join(''))]);
  const better = joined.every((name) => ['unit', 'kind'].includes(nameLooks(name)));
  return better ? joined : lines;
}
