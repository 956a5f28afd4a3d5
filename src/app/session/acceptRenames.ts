import { load } from './resourceMissing';
import type { Store } from './store';

/** Proposed renames that a person confirmed, or no longer does. */
export interface RenameAnswer {
  /** Of which plan that is shown. */
  readonly plan: 'import' | 'generate';
  /** Ids of proposals. */
  readonly ids: readonly string[];
  readonly accepted: boolean;
}

/** Makes a plan that is shown anew from what it was made from, with other renames confirmed. */
export async function acceptRenames(store: Store, answer: RenameAnswer): Promise<void> {
  switch (answer.plan) {
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
