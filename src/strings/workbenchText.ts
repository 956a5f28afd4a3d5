import { workbenchTexts as english } from './en-US/workbenchTexts';
import type { FillingsOf, KeyAsking, Translated } from './placeholders';
import { textsInBoth } from './textsInBoth';
import { workbenchTexts as chinese } from './zh-CN/workbenchTexts';

export type WorkbenchTextKey = keyof typeof chinese;

/** Names a text of the workbench that asks for nothing but `Names`; for nothing at all unless told. */
export type WorkbenchKeyAsking<Names extends string = never> = KeyAsking<typeof chinese, Names>;

/** What follows the key of a text of the workbench. */
export type WorkbenchFillings<Key extends WorkbenchTextKey> = FillingsOf<(typeof chinese)[Key]>;

/** A text of the workbench, filled in. */
export const workbenchText = textsInBoth<typeof chinese>({
  'zh-CN': chinese,
  'en-US': english satisfies Translated<typeof english, typeof chinese>,
});
