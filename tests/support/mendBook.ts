import { mend } from '../../src/app/mend/mend';
import { isLoss, withAnswer, type LossAnswer } from '../../src/app/mend/mendPlan';
import { planMend } from '../../src/app/mend/planMend';
import type { Finding } from '../../src/domain/findings/finding';
import type { EmbeddedBook } from './embeddedBook';

/** Mends a book, with the same answer for everything that is lost; null where it is whole. */
export async function mendBook(
  { useCase }: Pick<EmbeddedBook, 'useCase'>,
  answer: LossAnswer = 'withheld',
): Promise<readonly Finding[] | null> {
  const plan = await planMend(useCase);
  if (plan === null) return null;
  const losses = plan.damages.filter(isLoss);
  return mend(
    useCase,
    losses.reduce((before, { sheet }) => withAnswer(before, sheet, answer), plan),
  );
}
