import { mendTexts as englishMend } from './en-US/mendTexts';
import { paneTexts as englishPane } from './en-US/paneTexts';
import { planTexts as englishPlan } from './en-US/planTexts';
import { rulesTexts as englishRules } from './en-US/rulesTexts';
import { fillIn } from './fillIn';
import type { FillingsOf, KeyAsking, Translated } from './placeholders';
import type { Language } from './texts';
import { mendTexts as chineseMend } from './zh-CN/mendTexts';
import { paneTexts as chinesePane } from './zh-CN/paneTexts';
import { planTexts as chinesePlan } from './zh-CN/planTexts';
import { rulesTexts as chineseRules } from './zh-CN/rulesTexts';

const chinese = { ...chinesePane, ...chineseMend, ...chinesePlan, ...chineseRules };
const english = { ...englishPane, ...englishMend, ...englishPlan, ...englishRules };

/** Names a text of the task pane; a name without a text does not compile. */
export type PaneTextKey = keyof typeof chinese;

/** Names a text of the pane that asks for nothing but `Names`; for nothing at all unless told. */
export type PaneKeyAsking<Names extends string = never> = KeyAsking<typeof chinese, Names>;

/** What follows the key of a text of the pane. */
export type PaneFillings<Key extends PaneTextKey> = FillingsOf<(typeof chinese)[Key]>;

/** Every text of the task pane. */
export const PANE_TEXTS: Readonly<Record<Language, Readonly<Record<PaneTextKey, string>>>> = {
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
};

/** A text of the task pane, filled in. */
export function paneText<Key extends PaneTextKey>(
  language: Language,
  key: Key,
  ...[fillings]: PaneFillings<Key>
): string {
  return fillIn(PANE_TEXTS[language][key], fillings);
}
