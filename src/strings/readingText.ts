import { readingTexts as english } from './en-US/readingTexts';
import { fillIn } from './fillIn';
import type { FillingsOf, Translated } from './placeholders';
import type { Language } from './texts';
import { readingTexts as chinese } from './zh-CN/readingTexts';

export type ReadingTextKey = keyof typeof chinese;

/** What follows the key of such a text. */
export type ReadingFillings<Key extends ReadingTextKey> = FillingsOf<(typeof chinese)[Key]>;

const TEXTS: Readonly<Record<Language, Readonly<Record<ReadingTextKey, string>>>> = {
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
};

/** A text of the part of the pane where a document's reading is changed; loaded with that part alone. */
export function readingText<Key extends ReadingTextKey>(
  language: Language,
  key: Key,
  ...[fillings]: ReadingFillings<Key>
): string {
  return fillIn(TEXTS[language][key], fillings);
}
