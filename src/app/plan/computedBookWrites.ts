import type { UnitResult } from '../../domain/scoring/computeResults';
import { isRanked } from '../../domain/scoring/resultState';
import { planBook } from '../../workbook/plan/planBook';
import type { RankingOrder } from '../../workbook/plan/planRanking';
import type { Write } from '../../workbook/writes/writes';
import type { BookState } from '../book/bookState';
import type { EnteredScores } from '../book/enteredScores';
import { bookPlanInput, openFirst } from './bookPlanInput';
import { needsRebuild, releasedName, removedWrites, staleSheets } from './removedWrites';
import { inTheirOrder } from './sheetOrder';
import { upkeepWrites } from './upkeepWrites';

/**
 * Writes what follows from what people entered: the computed cells alone where every row stands in its place; otherwise all
 * score sheets anew, and what has no place goes to 已移出 as it does when sheets are generated.
 *
 * @param results by which the ranking is sorted
 * @param toCome how many entries the register is to have room for below its last one
 */
export function computedBookWrites(
  state: BookState,
  entered: EnteredScores,
  results: readonly UnitResult[],
  toCome = 0,
): readonly Write[] {
  const rebuilt = needsRebuild(state, entered);
  const removed = rebuilt ? removedWrites(state, entered) : { before: [], after: releasedName(state) };
  const writes = [
    ...removed.before,
    ...upkeepWrites(state),
    ...planBook(
      bookPlanInput(state, entered, rankingOrder(results), toCome),
      rebuilt ? 'everything' : 'computed',
      state.context,
    ),
    ...staleSheets(state).map(({ sheet }): Write => ({ kind: 'deleteSheet', sheet })),
    ...removed.after,
  ];
  return openFirst(inTheirOrder(writes, state.snapshot.sheets, state.context.names), state.snapshot);
}

/** Best first; units without a rank last; equal ones in the order of the document. */
function rankingOrder(results: readonly UnitResult[]): RankingOrder {
  const order = new Map<string, readonly string[]>();
  for (const type of new Set(results.map(({ unitType }) => unitType))) {
    const ranked = results
      .filter(({ unitType }) => unitType === type)
      .sort((left, right) => Number(isLast(left)) - Number(isLast(right)) || right.standing - left.standing);
    order.set(
      type,
      ranked.map(({ unit }) => unit),
    );
  }
  return order;
}

function isLast({ state }: UnitResult): boolean {
  return !isRanked(state);
}
