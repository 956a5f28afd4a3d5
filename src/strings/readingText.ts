import { readingTexts as english } from './en-US/readingTexts';
import type { FillingsOf, Translated } from './placeholders';
import { textsInBoth } from './textsInBoth';
import { readingTexts as chinese } from './zh-CN/readingTexts';

export type ReadingTextKey = keyof typeof chinese;

/** What follows the key of such a text. */
export type ReadingFillings<Key extends ReadingTextKey> = FillingsOf<(typeof chinese)[Key]>;

/** A text of the part of the pane where a document's reading is changed; loaded with that part alone. */
export const readingText = textsInBoth<typeof chinese>({
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
});
