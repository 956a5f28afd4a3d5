import { slipTexts as english } from './en-US/slipTexts';
import type { Translated } from './placeholders';
import { textsInBoth } from './textsInBoth';
import { slipTexts as chinese } from './zh-CN/slipTexts';

/** A text of the slips; loaded with the job that makes them. */
export const slipText = textsInBoth<typeof chinese>({
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
});
