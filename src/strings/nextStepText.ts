import { nextStepTexts as english } from './en-US/nextStepTexts';
import type { Translated } from './placeholders';
import { textsInBoth } from './textsInBoth';
import { nextStepTexts as chinese } from './zh-CN/nextStepTexts';

/** A text of the bar that says what comes next; loaded with that bar alone. */
export const nextStepText = textsInBoth<typeof chinese>({
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
});
