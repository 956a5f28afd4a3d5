import { mend } from '../mend/mend';
import { damagesOf } from '../book/damages';
import { isBlocking } from '../book/damage';
import type { MendPlan } from '../mend/mendPlan';
import { computeJob } from './jobs';
import type { JobUseCase } from './runJob';
import type { Outcome } from './sessionState';
import type { Store } from './store';

// Loaded with it.
export { withAnswer } from '../mend/mendPlan';

/** Mends the book as was agreed, then has totals computed where there are score sheets: their formulas may have lost what they refer to. */
export async function mendJob(store: Store, useCase: JobUseCase, plan: MendPlan): Promise<Outcome> {
  const done = await mend(useCase, plan);
  if (done === null) {
    // It writes nothing, but what is shown is out of date.
    useCase.onProgress('reporting');
    return { kind: 'planChanged' };
  }
  store.set({ plan: null, importPlan: null, jobFindings: done });
  const snapshot = await useCase.workbook.read();
  const isWhole = !damagesOf(snapshot, useCase.language).some(isBlocking);
  if (isWhole && snapshot.scores.length > 0) return computeJob(useCase, done);
  return { kind: 'mended', count: done.length };
}
