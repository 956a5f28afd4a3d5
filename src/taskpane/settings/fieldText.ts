import type { BookSetting, SettingValue } from '../../app/book/bookSettings';

/** Before the text of a value that is none of the choices, so that it is not taken for the number of one. */
const OTHER = '=';

/** What a field holds for a value: a percentage as one, a choice by its number, so that it outlives the language. */
export function fieldText(
  { kind, choices }: Pick<BookSetting, 'kind' | 'choices'>,
  value: SettingValue,
): string {
  if (choices !== null) {
    const index = choices.indexOf(String(value));
    return index < 0 ? OTHER + String(value) : String(index);
  }
  // Weights are no finer than a hundredth of a percent; anything finer is shown whole, and refused.
  if (kind === 'percent' && typeof value === 'number') return `${Number((value * 100).toPrecision(12))}%`;
  return String(value);
}

/**
 * The value that a field's text puts into its cell, as typing it there would. Without its sign a
 * percentage below 1 could mean two things, so it stays text, which no weight is.
 */
export function fieldValue(
  { kind, choices }: Pick<BookSetting, 'kind' | 'choices'>,
  text: string,
): SettingValue {
  if (choices !== null) {
    return plainNumber(text.startsWith(OTHER) ? text.slice(OTHER.length) : (choices[Number(text)] ?? ''));
  }
  const plain = text.trim();
  if (kind === 'number') return plainNumber(plain);
  if (kind !== 'percent') return plain;
  const [, digits, sign] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(plain.normalize('NFKC')) ?? [];
  if (digits === undefined) return plain;
  const number = Number(digits);
  return sign === '' && number > 0 && number < 1 ? plain : number / 100;
}

function plainNumber(text: string): SettingValue {
  const half = text.normalize('NFKC');
  return /^\d+$/.test(half) ? Number(half) : text;
}
