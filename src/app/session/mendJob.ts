import type { Finding } from '../../domain/findings/finding';
import { generate, planGenerate } from '../generate';
import { mend } from '../mend/mend';
import { damagesOf } from '../book/damages';
import { isBlocking } from '../book/damage';
import type { MendPlan } from '../mend/mendPlan';
import type { JobUseCase } from './runJob';
import type { Outcome } from './sessionState';
import type { Store } from './store';

// Loaded with it.
export { withAnswer } from '../mend/mendPlan';

/** What became of mending: it is over, or totals are to be computed next, for formulas may have lost what they refer to. */
export type MendOutcome = Outcome | { readonly kind: 'computeNext'; readonly done: readonly Finding[] };

/** Widths, rules and formats of columns that were made again come with generating, where that moves nothing away. */
async function restoreLook(useCase: JobUseCase): Promise<void> {
  const read = await useCase.workbook.read();
  if (damagesOf(read, useCase.language).some(isBlocking) || read.scores.length === 0) return;
  const plan = await planGenerate(useCase);
  if (plan.moved === 0) await generate(useCase, plan);
}

/** Mends the book as was agreed. */
export async function mendJob(store: Store, useCase: JobUseCase, plan: MendPlan): Promise<MendOutcome> {
  const done = await mend(useCase, plan);
  if (done === null) {
    // Nothing was written, but what is shown is out of date.
    useCase.onProgress('reporting');
    return { kind: 'planChanged' };
  }
  store.set({ plan: null, importPlan: null, jobFindings: done });
  if (plan.damages.some(({ kind }) => kind === 'columns')) await restoreLook(useCase);
  const snapshot = await useCase.workbook.read();
  const isWhole = !damagesOf(snapshot, useCase.language).some(isBlocking);
  if (isWhole && snapshot.scores.length > 0) return { kind: 'computeNext', done };
  return { kind: 'mended', count: done.length };
}
