import type { Finding } from '../../domain/findings/finding';
import type { ExecutionOptions } from '../../workbook/excel/execute';
import { WorkbookError } from '../../workbook/excel/workbookError';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import { tablePlaces } from '../../workbook/snapshot/tablePlaces';
import { TypedCells } from '../../workbook/snapshot/typedCells';
import type { DisplacedCell } from '../../workbook/writes/known';
import type { Write } from '../../workbook/writes/writes';
import type { UseCase } from '../useCase';
import { keepTyped } from './keepTyped';
import { copiedRows } from './copiedRows';
import { placeLate } from './placeLate';

/** What is done beside the plan, in its requests. */
type CarryOutOptions = Pick<ExecutionOptions, 'calculate' | 'looks' | 'onLooked' | 'onDisplaced'>;

/** How often a job begins anew before it gives up. */
const MOST_TURNS = 5;

/** What Excel says of a request whose sheets are not as they were read. */
const CHANGED: ReadonlySet<string> = new Set(['sheetGone', 'nameTaken', 'accessDenied']);

/**
 * Carries a plan out so that nothing is lost of what people type meanwhile: what stays in its place is
 * not written at all, and what was written over is put where its row stands by now.
 *
 * @param snapshot what the plan was made from
 * @returns what could not be put back, and is on the sheet 已移出 instead
 * @throws WorkbookError what the host says; `sheetGone` where sheets or rows were changed meanwhile
 * @throws BookError `entriesNotPutBack` where it is not known whether what people typed stands again
 */
export async function carryOut(
  useCase: UseCase,
  snapshot: BookSnapshot,
  writes: readonly Write[],
  { calculate = false, onDisplaced, ...looking }: CarryOutOptions = {},
): Promise<readonly Finding[]> {
  const planned = new TypedCells(snapshot);
  const copies = copiedRows(planned);
  const kept = keepTyped(writes, planned, copies);
  const displaced: DisplacedCell[] = [];
  try {
    await useCase.workbook.execute(kept, {
      ...looking,
      calculate,
      standing: tablePlaces(snapshot),
      onDisplaced: (cells) => {
        displaced.push(...cells);
        onDisplaced?.(cells);
      },
      onProgress: (share) => useCase.onProgress?.('writing', share),
      ...(useCase.signal === undefined ? {} : { signal: useCase.signal }),
    });
  } catch (error) {
    // What the first requests wrote over must not be lost with the rest of the plan.
    tell(useCase, await placeLate(useCase, displaced, { planned, copies }));
    throw error;
  }
  return placeLate(useCase, displaced, { planned, copies });
}

/** {@link carryOut} for jobs that list no findings themselves: whoever runs the job is told. */
export async function carryOutAndTell(...plan: Parameters<typeof carryOut>): Promise<void> {
  tell(plan[0], await carryOut(...plan));
}

function tell({ onLate }: UseCase, late: readonly Finding[]): void {
  if (late.length > 0) onLate?.(late);
}

/**
 * Does a job from its first reading on, and again from there where sheets or rows were changed between
 * reading and writing.
 */
export async function whileItStands<Result>(
  useCase: UseCase,
  options: { readonly labels: boolean; readonly isHeard?: boolean },
  attempt: (snapshot: BookSnapshot) => Promise<Result>,
): Promise<Result> {
  useCase.onProgress?.('reading');
  let snapshot = await useCase.workbook.read(options);
  for (let turn = 1; ; turn += 1) {
    try {
      return await attempt(snapshot);
    } catch (error) {
      if (turn === MOST_TURNS || !isChange(error)) throw error;
      const next = await useCase.workbook.read(options);
      if (sameStanding(snapshot, next)) throw error;
      snapshot = next;
    }
  }
}

/** Whether an error says that sheets are not as they were read. */
export function isChange(error: unknown): boolean {
  return error instanceof WorkbookError && CHANGED.has(error.code);
}

/** Whether sheets and tables stand as they stood, so that doing it again would come to the same end. */
function sameStanding(before: BookSnapshot, now: BookSnapshot): boolean {
  const standing = (snapshot: BookSnapshot): string =>
    JSON.stringify([
      snapshot.sheets,
      snapshot.names,
      tablePlaces(snapshot),
      [...Object.values(snapshot.tables), ...snapshot.scores].map(({ isProtected }) => isProtected),
    ]);
  return standing(before) === standing(now);
}
