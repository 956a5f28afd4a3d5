import { paneTexts as english } from './en-US/paneTexts';
import { planTexts as englishPlan } from './en-US/planTexts';
import { rulesTexts as englishRules } from './en-US/rulesTexts';
import { fillIn } from './fillIn';
import type { Language } from './texts';
import { paneTexts as chinese } from './zh-CN/paneTexts';
import { planTexts as chinesePlan } from './zh-CN/planTexts';
import { rulesTexts as chineseRules } from './zh-CN/rulesTexts';

/** Names a text of the task pane; a name without a text does not compile. */
export type PaneTextKey = keyof typeof chinese | keyof typeof chinesePlan | keyof typeof chineseRules;

/** Every text of the task pane. */
export const PANE_TEXTS: Readonly<Record<Language, Readonly<Record<PaneTextKey, string>>>> = {
  'zh-CN': { ...chinese, ...chinesePlan, ...chineseRules },
  'en-US': { ...english, ...englishPlan, ...englishRules },
};

/** A text of the task pane, filled in. @throws RangeError when a parameter is missing. */
export function paneText(
  language: Language,
  key: PaneTextKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn(PANE_TEXTS[language][key], params);
}
