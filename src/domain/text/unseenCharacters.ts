/** Kinds of characters that nobody sees in a cell. */
export type Unseen = 'blank' | 'direction' | 'zeroWidth' | 'control';

const KINDS: readonly (readonly [Unseen, RegExp])[] = [
  ['direction', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u],
  ['zeroWidth', /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]/u],
  ['blank', /\s/u],
  ['control', /[\p{Cc}\p{Cf}]/u],
];

/** The kinds of unseen characters in a text, each once, in the order of their first one. */
export function unseenCharacters(text: string): readonly Unseen[] {
  const kinds = Array.from(text).flatMap((character) => {
    const kind = KINDS.find(([, pattern]) => pattern.test(character))?.[0];
    return kind === undefined ? [] : [kind];
  });
  return [...new Set(kinds)];
}

/** A text without what nobody sees in it: marks of direction would turn around what it is quoted in. */
export function withoutUnseen(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
}
