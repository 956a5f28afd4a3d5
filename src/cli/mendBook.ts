import type { UseCase } from '../app/useCase';
import { mend } from '../app/mend/mend';
import { isLoss, isMendable, withAnswer, type MendPlan } from '../app/mend/mendPlan';
import { planMend } from '../app/mend/planMend';
import { isBlocking } from '../app/book/damage';
import type { Finding } from '../domain/findings/finding';
import { findingMessage } from '../strings/findingText';
import { sheetText } from '../strings/texts';

/** What is said of a register that is gone: empty, it counts; null: nobody is ranked. */
export type MissingRegister = 'empty' | null;

/** Mending one thing may show another. */
const MOST_TURNS = 5;

/**
 * Mends a book that was opened damaged, as far as nothing has to be guessed; what is lost is made anew and marked,
 * so that nobody is ranked.
 *
 * @returns what was done
 */
export async function mendBook(
  useCase: UseCase,
  register: MissingRegister,
  onProgress: (line: string) => void,
): Promise<readonly Finding[]> {
  const done: Finding[] = [];
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const plan = await planMend(useCase);
    if (plan === null) break;
    const answered = register === 'empty' ? withRegister(plan, useCase) : plan;
    const isDue = plan.damages.some(
      (damage) => isMendable(damage) && (damage.kind === 'nameGone' || isBlocking(damage)),
    );
    if (!isDue && answered.answers.size === 0) break;
    const mended = (await mend(useCase, answered)) ?? [];
    for (const finding of mended) onProgress(`mended: ${findingMessage(finding, useCase.language)}`);
    done.push(...mended);
  }
  return done;
}

function withRegister(plan: MendPlan, { language }: UseCase): MendPlan {
  const sheet = plan.snapshot.tables.ledger?.sheet ?? sheetText(language, 'sheet.ledger');
  return plan.damages.some((damage) => isLoss(damage) && damage.sheet === sheet)
    ? withAnswer(plan, sheet, 'counts')
    : plan;
}
