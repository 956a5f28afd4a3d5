import { progressTexts as english } from './en-US/progressTexts';
import type { Translated } from './placeholders';
import { textsInBoth } from './textsInBoth';
import { progressTexts as chinese } from './zh-CN/progressTexts';

/** A text of the list of scores that are still to be given; loaded with that list alone. */
export const progressText = textsInBoth<typeof chinese>({
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
});
