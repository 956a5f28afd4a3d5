import { WorkbookError } from '../../workbook/excel/workbookError';
import type { Write } from '../../workbook/writes/writes';
import type { Finding } from '../../domain/findings/finding';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import { KEY_COLUMN, TypedCells } from '../../workbook/snapshot/typedCells';
import { generate, planSheets, type GeneratePlan, type GenerateResult } from '../generate';
import { whileItStands } from '../typed/carryOut';
import type { JobUseCase } from './runJob';
import type { Outcome } from './sessionState';
import { toldChanges } from './toldChanges';

/** What became of a plan that a person agreed to. */
export type Generated =
  | {
      readonly kind: 'done';
      readonly outcome: Outcome;
      /** What was typed meanwhile and has no place any more. */
      readonly late: readonly Finding[];
      /** Formulas that somebody had written over. */
      readonly restored: readonly Finding[];
    }
  /** The workbook changed in what the plan says, so the new plan has to be agreed to. */
  | { readonly kind: 'changed'; readonly plan: GeneratePlan };

/**
 * Generates what was agreed to. The plan is made again first, for scores may have been typed since
 * it was shown, and what a plan has not read it would not keep.
 *
 * Where everything is written to sheets that are new, cancelling between two requests takes those
 * sheets away again; otherwise it is no longer possible once writing has begun.
 */
export function generateAsPlanned(useCase: JobUseCase, agreed: GeneratePlan): Promise<Generated> {
  return whileItStands(useCase, { labels: true }, (snapshot) => generateOnce(useCase, agreed, snapshot));
}

async function generateOnce(
  useCase: JobUseCase,
  agreed: GeneratePlan,
  snapshot: BookSnapshot,
): Promise<Generated> {
  useCase.onProgress('planning');
  const plan = planSheets(snapshot, useCase.language, agreed.accepted);
  await useCase.takeTurn?.();
  if (!saysTheSame(plan, agreed)) return { kind: 'changed', plan };
  const added = sheetsAdded(plan.writes);
  const removable = writesOnlyTo(plan.writes, added);
  if (removable) useCase.allowCancelWhileWriting();
  let done: GenerateResult;
  try {
    done = await generate(useCase, plan);
  } catch (error) {
    const cancelled = error instanceof WorkbookError && error.code === 'cancelled';
    if (!cancelled || !removable) throw error;
    const left = new TypedCells(await useCase.workbookAfterCancel.read());
    // Whoever has begun to type on a new sheet keeps it.
    if ([...added].some((sheet) => holdsEntries(left, sheet))) throw error;
    await useCase.workbookAfterCancel.execute(takingBack(plan.writes, snapshot.names));
    throw error;
  }
  return {
    kind: 'done',
    outcome: {
      kind: 'generated',
      sheets: plan.newSheets.length + plan.updatedSheets.length,
      rows: plan.scoreRows,
      moved: plan.moved + done.late.length,
    },
    ...done,
  };
}

function holdsEntries(typed: TypedCells, sheet: string): boolean {
  return [...typed.all(sheet)].some(
    ({ cell }) => cell.owner.table === 'scores' && cell.owner.column !== KEY_COLUMN && cell.value !== '',
  );
}

function saysTheSame(left: GeneratePlan, right: GeneratePlan): boolean {
  const told = ({ newSheets, updatedSheets, scoreRows, moved }: GeneratePlan): string =>
    JSON.stringify([newSheets, updatedSheets, scoreRows, moved]);
  return told(left) === told(right) && toldChanges(left) === toldChanges(right);
}

function sheetsAdded(writes: readonly Write[]): ReadonlySet<string> {
  return new Set(writes.flatMap((write) => (write.kind === 'addSheet' ? [write.sheet] : [])));
}

/** A name without its sheet would tell of a table that somebody deleted. */
function takingBack(writes: readonly Write[], defined: readonly string[]): readonly Write[] {
  return writes.flatMap((write): readonly Write[] => {
    if (write.kind === 'addSheet') return [{ kind: 'deleteSheet', sheet: write.sheet }];
    if (write.kind !== 'addName' || defined.includes(write.name)) return [];
    return [{ kind: 'deleteName', name: write.name }];
  });
}

/** Whether deleting `sheets` takes back all there is; the order of sheets is nobody's work. */
function writesOnlyTo(writes: readonly Write[], sheets: ReadonlySet<string>): boolean {
  return writes.every((write) => write.kind === 'activate' || !('sheet' in write) || sheets.has(write.sheet));
}
