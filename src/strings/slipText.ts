import { slipTexts as english } from './en-US/slipTexts';
import { fillIn } from './fillIn';
import type { FillingsOf, Translated } from './placeholders';
import type { Language } from './texts';
import { slipTexts as chinese } from './zh-CN/slipTexts';

type SlipTextKey = keyof typeof chinese;

const TEXTS: Readonly<Record<Language, Readonly<Record<SlipTextKey, string>>>> = {
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
};

/** A text of the slips; loaded with the job that makes them. */
export function slipText<Key extends SlipTextKey>(
  language: Language,
  key: Key,
  ...[fillings]: FillingsOf<(typeof chinese)[Key]>
): string {
  return fillIn(TEXTS[language][key], fillings);
}
