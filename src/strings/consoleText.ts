import { consoleTexts as english } from './en-US/consoleTexts';
import { fillIn } from './fillIn';
import { consoleTexts as chinese } from './zh-CN/consoleTexts';

/** A text of the console, in Chinese and then in English: nothing tells there which of them is read. */
export function consoleText(
  key: keyof typeof chinese,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return [chinese, english].map((texts) => fillIn(texts[key], params)).join('\n');
}
