import { tidyText } from '../text/tidyText';
import { TIE_FIGURES, type TieKey } from './tieOrder';

/** What the figures may be called, besides the words of other programs. */
export type TieWords = ReadonlyMap<string, TieKey>;

const SEPARATORS = /^[\s,，、;；>＞]+/u;

/**
 * An order of figures as people write it: `个性、共性`, `own,common`, names of categories among them. The longest name
 * that fits is meant, so that a category may have a separator in its name.
 *
 * @param categories names that are known; a figure's own word goes before a category of the same name
 * @returns null where a name is none of these, or stands twice
 */
export function readTieOrder(
  text: string,
  words: TieWords,
  categories: readonly string[],
): readonly TieKey[] | null {
  const known = new Map<string, TieKey>([
    ...categories.map((category) => [plain(category), { kind: 'category', category }] as const),
    ...[...words].map(([word, key]) => [plain(word), key] as const),
    ...TIE_FIGURES.map((kind) => [kind, { kind }] as const),
  ]);
  const names = [...known.keys()]
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length);
  const order: TieKey[] = [];
  let rest = plain(text).replace(SEPARATORS, '');
  while (rest !== '') {
    const name = names.find((each) => rest.startsWith(each) && isEnd(rest.slice(each.length)));
    const key = name === undefined ? undefined : known.get(name);
    if (name === undefined || key === undefined || order.some((other) => isSame(other, key))) return null;
    order.push(key);
    rest = rest.slice(name.length).replace(SEPARATORS, '');
  }
  return order;
}

function isSame(one: TieKey, other: TieKey): boolean {
  if (one.kind !== 'category' || other.kind !== 'category') return one.kind === other.kind;
  return one.category === other.category;
}

function isEnd(rest: string): boolean {
  return rest === '' || SEPARATORS.test(rest);
}

function plain(text: string): string {
  return tidyText(text.normalize('NFKC')).toLowerCase();
}
