import type { Finding } from '../../domain/findings/finding';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import type { Damage } from '../book/damage';
import { damagesOf } from '../book/damages';
import { carryOut, whileItStands } from '../typed/carryOut';
import type { UseCase } from '../useCase';
import { mendableNow } from './mendableNow';
import { mendedFindings } from './mendedFindings';
import type { MendPlan } from './mendPlan';
import { saySame } from './mendPlanOf';
import { mendWrites } from './mendWrites';

/**
 * Mends a book as was agreed; where definitions are damaged too, score sheets have to wait for the next time. Lost tables of which nothing was said are made anew and marked: nobody is ranked
 * until somebody confirms them.
 *
 * @returns what was done, and what was typed meanwhile and has no place any more; null, and nothing written,
 * where the book is damaged in another way by now
 * @throws WorkbookError what the host says
 */
export function mend(useCase: UseCase, agreed: MendPlan): Promise<readonly Finding[] | null> {
  return whileItStands(useCase, { labels: true }, async (snapshot) => {
    const now: MendPlan = { ...agreed, snapshot, damages: damagesOf(snapshot, useCase.language) };
    if (!saySame(now, agreed)) return null;
    const plan: MendPlan = { ...now, damages: mendableNow(now.damages) };
    const contents = await useCase.workbook.readSheets(sheetsFor(plan.damages, snapshot));
    const writes = mendWrites(plan, contents, useCase.language);
    useCase.onProgress?.('writing', 0);
    const late = await carryOut(useCase, snapshot, writes, { calculate: true });
    return [...mendedFindings(plan, contents), ...late];
  });
}

/** Sheets that have to be read whole: definition tables are made again from all score sheets. */
function sheetsFor(damages: readonly Damage[], { scores }: BookSnapshot): readonly string[] {
  const rebuilds = damages.some((damage) => damage.kind === 'tableGone' || damage.kind === 'columns');
  return [
    ...new Set([
      ...(rebuilds ? scores.map(({ sheet }) => sheet) : []),
      ...damages.flatMap((damage) =>
        damage.kind === 'nameGone' || damage.kind === 'columns' ? [damage.sheet] : [],
      ),
    ]),
  ];
}
