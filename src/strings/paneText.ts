import type { ChinesePane } from './chinesePane';
import { fillIn } from './fillIn';
import { textsIn } from './languageTexts';
import type { FillingsOf, KeyAsking } from './placeholders';
import type { Language } from './texts';

/** Names a text of the task pane; a name without a text does not compile. */
export type PaneTextKey = keyof ChinesePane;

/** Names a text of the pane that asks for nothing but `Names`; for nothing at all unless told. */
export type PaneKeyAsking<Names extends string = never> = KeyAsking<ChinesePane, Names>;

/** What follows the key of a text of the pane. */
export type PaneFillings<Key extends PaneTextKey> = FillingsOf<ChinesePane[Key]>;

/** A text of the task pane, filled in. */
export function paneText<Key extends PaneTextKey>(
  language: Language,
  key: Key,
  ...[fillings]: PaneFillings<Key>
): string {
  return fillIn(textsIn(language, 'pane')[key], fillings);
}
