import type { LossAnswer } from '../mend/mendPlan';
import type { YearAnswer } from '../plan/otherYear';
import { load } from './resourceMissing';
import type { Store } from './store';

/** Proposed renames that a person confirmed, or no longer does. */
interface RenameAnswer {
  /** Of which plan that is shown. */
  readonly plan: 'import' | 'generate';
  /** Ids of proposals. */
  readonly ids: readonly string[];
  readonly accepted: boolean;
}

/** Whether the document whose plan is shown begins a new year. */
interface YearSaid {
  readonly plan: 'import';
  readonly year: YearAnswer;
}

/** What becomes of a table that is lost. */
interface LossSaid {
  readonly plan: 'mend';
  /** Name of its sheet. */
  readonly sheet: string;
  readonly answer: LossAnswer;
}

/** What a person answers to a plan that is shown. */
export type PlanAnswer = RenameAnswer | YearSaid | LossSaid;

/** Makes a plan that is shown anew from what it was made from, with what was answered. */
export async function answerPlan(store: Store, answer: PlanAnswer): Promise<void> {
  if ('year' in answer) {
    const { withYear } = await load(import('./importAsPlanned'));
    const { importPlan } = store.get();
    if (importPlan !== null) store.set({ importPlan: withYear(importPlan, answer.year) });
    return;
  }
  switch (answer.plan) {
    case 'mend': {
      const { withAnswer } = await load(import('./mendJob'));
      const { mendPlan } = store.get();
      if (mendPlan !== null) store.set({ mendPlan: withAnswer(mendPlan, answer.sheet, answer.answer) });
      return;
    }
    case 'import': {
      const { withAccepted } = await load(import('./importAsPlanned'));
      const { importPlan } = store.get();
      if (importPlan === null) return;
      store.set({ importPlan: withAccepted(importPlan, acceptedAfter(importPlan.accepted, answer)) });
      return;
    }
    case 'generate': {
      const { planSheets } = await load(import('../generate'));
      const { plan, language } = store.get();
      if (plan === null) return;
      store.set({ plan: planSheets(plan.snapshot, language, acceptedAfter(plan.accepted, answer)) });
    }
  }
}

function acceptedAfter(before: ReadonlySet<string>, { ids, accepted }: RenameAnswer): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of ids) {
    if (accepted) after.add(id);
    else after.delete(id);
  }
  return after;
}
