import { workbenchTexts as english } from './en-US/workbenchTexts';
import { fillIn } from './fillIn';
import type { Language } from './texts';
import { workbenchTexts as chinese } from './zh-CN/workbenchTexts';

export type WorkbenchTextKey = keyof typeof chinese;

const TEXTS: Readonly<Record<Language, Readonly<Record<WorkbenchTextKey, string>>>> = {
  'zh-CN': chinese,
  'en-US': english,
};

/** A text of the workbench, filled in. @throws RangeError when a parameter is missing */
export function workbenchText(
  language: Language,
  key: WorkbenchTextKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn(TEXTS[language][key], params);
}
