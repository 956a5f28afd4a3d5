import { enterTexts as english } from './en-US/enterTexts';
import type { FillingsOf, Translated } from './placeholders';
import { textsInBoth } from './textsInBoth';
import { enterTexts as chinese } from './zh-CN/enterTexts';

export type EnterTextKey = keyof typeof chinese;

/** What follows the key of such a text. */
export type EnterFillings<Key extends EnterTextKey> = FillingsOf<(typeof chinese)[Key]>;

/** A text of the part of the pane where many scores are entered; loaded with that part alone. */
export const enterText = textsInBoth<typeof chinese>({
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
});
