import { findTexts as english } from './en-US/findTexts';
import type { FillingsOf, Translated } from './placeholders';
import { textsInBoth } from './textsInBoth';
import { findTexts as chinese } from './zh-CN/findTexts';

export type FindTextKey = keyof typeof chinese;

/** What follows the key of such a text. */
export type FindFillings<Key extends FindTextKey> = FillingsOf<(typeof chinese)[Key]>;

/** A text of the field that finds units and indicators; loaded with that field alone. */
export const findText = textsInBoth<typeof chinese>({
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
});
