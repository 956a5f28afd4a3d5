import { selfCheckTexts as english } from './en-US/selfCheckTexts';
import type { FillingsOf, Translated } from './placeholders';
import { textsInBoth } from './textsInBoth';
import { selfCheckTexts as chinese } from './zh-CN/selfCheckTexts';

export type SelfCheckTextKey = keyof typeof chinese;

/** What follows the key of such a text. */
export type SelfCheckFillings<Key extends SelfCheckTextKey> = FillingsOf<(typeof chinese)[Key]>;

/** A text of the self-check; loaded with it alone. */
export const selfCheckText = textsInBoth<typeof chinese>({
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
});
