import { consoleTexts as english } from './en-US/consoleTexts';
import { fillIn } from './fillIn';
import type { FillingsOf, Translated } from './placeholders';
import { consoleTexts as chinese } from './zh-CN/consoleTexts';

/** A text of the console, in Chinese and then in English: nothing tells there which of them is read. */
export function consoleText<Key extends keyof typeof chinese>(
  key: Key,
  ...[fillings]: FillingsOf<(typeof chinese)[Key]>
): string {
  return [chinese, english satisfies Translated<typeof english, typeof chinese>]
    .map((texts) => fillIn(texts[key], fillings))
    .join('\n');
}
