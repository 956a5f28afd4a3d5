import { paneTexts as english } from './en-US/paneTexts';
import { fillIn } from './fillIn';
import type { Language } from './texts';
import { paneTexts as chinese } from './zh-CN/paneTexts';

/** Names a text of the task pane; a name without a text does not compile. */
export type PaneTextKey = keyof typeof chinese;

const TEXTS: Readonly<Record<Language, Readonly<Record<PaneTextKey, string>>>> = {
  'zh-CN': chinese,
  'en-US': english,
};

/** A text of the task pane, filled in. @throws RangeError when a parameter is missing. */
export function paneText(
  language: Language,
  key: PaneTextKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn(TEXTS[language][key], params);
}
