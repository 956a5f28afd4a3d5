import { WorkbookError } from '../../workbook/excel/workbookError';
import type { Write } from '../../workbook/writes/writes';
import { generate, planGenerate, type GeneratePlan } from '../generate';
import type { JobUseCase } from './runJob';
import type { Outcome } from './sessionState';
import { toldChanges } from './toldChanges';

/** What became of a plan that a person agreed to. */
export type Generated =
  | { readonly kind: 'done'; readonly outcome: Outcome }
  /** The workbook changed in what the plan says, so the new plan has to be agreed to. */
  | { readonly kind: 'changed'; readonly plan: GeneratePlan };

/**
 * Generates what was agreed to. The plan is made again first, for scores may have been typed since
 * it was shown, and what a plan has not read it would not keep.
 *
 * Where everything is written to sheets that are new, cancelling between two requests takes those
 * sheets away again; otherwise it is no longer possible once writing has begun.
 */
export async function generateAsPlanned(useCase: JobUseCase, agreed: GeneratePlan): Promise<Generated> {
  const plan = await planGenerate(useCase, agreed.accepted);
  if (!saysTheSame(plan, agreed)) return { kind: 'changed', plan };
  const added = sheetsAdded(plan.writes);
  const removable = writesOnlyTo(plan.writes, added);
  if (removable) useCase.allowCancelWhileWriting();
  try {
    await generate(useCase, plan);
  } catch (error) {
    const cancelled = error instanceof WorkbookError && error.code === 'cancelled';
    if (!cancelled || !removable) throw error;
    await useCase.workbookAfterCancel.execute(
      [...added].map((sheet): Write => ({ kind: 'deleteSheet', sheet })),
    );
    throw error;
  }
  return {
    kind: 'done',
    outcome: {
      kind: 'generated',
      sheets: plan.newSheets.length + plan.updatedSheets.length,
      rows: plan.scoreRows,
      moved: plan.moved,
    },
  };
}

function saysTheSame(left: GeneratePlan, right: GeneratePlan): boolean {
  const told = ({ newSheets, updatedSheets, scoreRows, moved }: GeneratePlan): string =>
    JSON.stringify([newSheets, updatedSheets, scoreRows, moved]);
  return told(left) === told(right) && toldChanges(left) === toldChanges(right);
}

function sheetsAdded(writes: readonly Write[]): ReadonlySet<string> {
  return new Set(writes.flatMap((write) => (write.kind === 'addSheet' ? [write.sheet] : [])));
}

/** Whether deleting `sheets` takes back all there is; the order of sheets is nobody's work. */
function writesOnlyTo(writes: readonly Write[], sheets: ReadonlySet<string>): boolean {
  return writes.every((write) => write.kind === 'activate' || !('sheet' in write) || sheets.has(write.sheet));
}
