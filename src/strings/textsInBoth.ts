import { fillIn } from './fillIn';
import type { FillingsOf } from './placeholders';
import type { Language } from './texts';

/** Reads one of a family of texts that is loaded in both languages, together with what shows it. */
type TextOf<Texts extends Readonly<Record<string, string>>> = <Key extends keyof Texts & string>(
  language: Language,
  key: Key,
  ...fillings: FillingsOf<Texts[Key]>
) => string;

/** How to read texts that are loaded in both languages. @typeParam Texts the Chinese ones, whose placeholders hold */
export function textsInBoth<Texts extends Readonly<Record<string, string>>>(
  texts: Readonly<Record<Language, Readonly<Record<keyof Texts & string, string>>>>,
): TextOf<Texts> {
  return (language, key, ...[fillings]) => fillIn(texts[language][key], fillings);
}
