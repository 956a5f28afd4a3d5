import { checkedTexts as english } from './en-US/checkedTexts';
import type { Translated } from './placeholders';
import { textsInBoth } from './textsInBoth';
import { checkedTexts as chinese } from './zh-CN/checkedTexts';

/** A text of marking findings as checked; loaded with the first list of findings. */
export const checkedText = textsInBoth<typeof chinese>({
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
});
