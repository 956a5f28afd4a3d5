import { findTexts as english } from './en-US/findTexts';
import type { Translated } from './placeholders';
import { textsInBoth } from './textsInBoth';
import { findTexts as chinese } from './zh-CN/findTexts';

/** A text of the field that finds units and indicators; loaded with that field alone. */
export const findText = textsInBoth<typeof chinese>({
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
});
