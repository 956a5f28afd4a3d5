import { damagesOf } from '../book/damages';
import type { UseCase } from '../useCase';
import type { MendPlan } from './mendPlan';
import { mendPlanOf } from './mendPlanOf';

/** Plans how to mend the book in front; writes nothing. Null where it is whole. */
export async function planMend(useCase: UseCase): Promise<MendPlan | null> {
  useCase.onProgress?.('reading');
  const snapshot = await useCase.workbook.read();
  return mendPlanOf(snapshot, damagesOf(snapshot, useCase.language));
}
