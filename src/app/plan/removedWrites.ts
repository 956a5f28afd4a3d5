import { LEDGER_COLUMNS } from '../../workbook/layout/columns';
import { LAYOUT_VERSION, TABLE_NAMES } from '../../workbook/layout/names';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { planRemoved, type RemovedScore } from '../../workbook/plan/planRemoved';
import type { Write } from '../../workbook/writes/writes';
import { columnOrder } from '../../workbook/snapshot/records';
import { matchesLayout, type StoredSheet } from '../../workbook/snapshot/readScores';
import { isRemovedGone } from '../examine/goneSheets';
import { namesDiffer } from '../book/staleSheets';
import type { BookState } from '../book/bookState';
import type { EnteredScores } from '../book/enteredScores';

/** Writes of the sheet 已移出 around those of the score sheets. */
export interface RemovedWrites {
  readonly before: readonly Write[];
  readonly after: readonly Write[];
}

/**
 * Where rows of score sheets shift, a fault between two requests could leave an entry nowhere: its
 * old row written over, its new one not written yet. So 已移出 takes in all of them first, and lets
 * go of those that have a place last. The next run after a fault finds there what it misses on the
 * score sheets; what a person corrected in between goes before what 已移出 holds.
 *
 * The sheet stands as long as it holds anything.
 */
export function removedWrites(state: BookState, entered: EnteredScores): RemovedWrites {
  const { removed, returning, standing } = entered;
  const table = state.snapshot.tables.removed;
  const sheet = state.context.names.tables.removed;
  const moving = rowsShift(state) ? standing : [];
  const first: readonly RemovedScore[] = [...removed, ...[...returning].reverse(), ...moving];
  const stood = (table?.values.length ?? ROWS_ABOVE_DATA) - ROWS_ABOVE_DATA;
  if (first.length === 0 && table === undefined) return { before: [], after: releasedName(state) };
  const added: readonly Write[] = state.snapshot.sheets.includes(sheet) ? [] : [{ kind: 'addSheet', sheet }];
  const before = [...added, ...planRemoved(first, stood, state.context)];
  const hasMore = table !== undefined && table.lastUsedRow > table.row + table.values.length - 1;
  if (removed.length === 0 && !hasMore) return { before, after: [{ kind: 'deleteSheet', sheet }, RELEASED] };
  if (removed.length === first.length) return { before, after: [] };
  return { before, after: planRemoved(removed, Math.max(stood, first.length), state.context) };
}

/** What lets go of the name of 已移出, which a sheet that is deleted leaves behind. */
export const RELEASED: Write = { kind: 'deleteName', name: TABLE_NAMES.removed };

/** Lets go of that name where a person deleted the sheet: it was told, and nothing of it is to be found any more. */
export function releasedName({ snapshot }: Pick<BookState, 'snapshot'>): readonly Write[] {
  return isRemovedGone(snapshot) ? [RELEASED] : [];
}

/** Whether writing the score sheets puts any entry elsewhere than where it stands. */
function rowsShift(state: BookState): boolean {
  return state.stored.some((sheet) => {
    const layout = sheet.unitType === null ? undefined : state.layouts.get(sheet.unitType);
    return layout === undefined || !isFirst(state, sheet) || !matchesLayout(sheet, layout);
  });
}

/** Sheets whose rows all went elsewhere: no unit type of theirs is left, or another sheet has it. */
export function staleSheets(state: BookState): readonly StoredSheet[] {
  return state.stored.filter((sheet) => sheet.unitType === null || !isFirst(state, sheet));
}

/** Whether computed cells alone will not do: rows shift or say something else, entries come back, or sheets do not stand as a whole. */
export function needsRebuild(state: BookState, entered: EnteredScores): boolean {
  const { ledger } = state.snapshot.tables;
  return (
    rowsShift(state) ||
    state.stored.some((sheet) => namesDiffer(state, sheet)) ||
    entered.settled > 0 ||
    ledger === undefined ||
    columnOrder(ledger, LEDGER_COLUMNS) !== 'whole' ||
    state.layoutVersion < LAYOUT_VERSION ||
    state.definitions.unitTypes.some(({ id }) => !state.stored.some(({ unitType }) => unitType === id))
  );
}

function isFirst(state: BookState, sheet: StoredSheet): boolean {
  return state.stored.find(({ unitType }) => unitType === sheet.unitType) === sheet;
}
