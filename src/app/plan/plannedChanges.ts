import { groupBy } from '../../domain/lists/groupBy';
import {
  capChange,
  changedIndicator,
  formerIndicator,
  type DefinitionChange,
} from '../../domain/matching/definitionChange';
import { boundOf } from '../../domain/scoring/boundOf';
import { isAbove } from '../../domain/scoring/readScore';
import { readScoreKey } from '../../domain/scoring/scoreKey';
import type { StoredRow, StoredSheet } from '../../workbook/snapshot/readScores';

/** A change of the definitions, with what it means for scores that were entered. */
export type PlannedChange = DefinitionChange & {
  /** How many scores are above the new cap. */
  readonly scoresAbove: number;
};

/** Looks up which scores a new cap makes too high. */
export function plannedChanges(
  changes: readonly DefinitionChange[],
  stored: readonly StoredSheet[],
): readonly PlannedChange[] {
  const scores = groupBy(stored.flatMap(({ rows }) => rows).flatMap(numberIn), ({ indicator }) => indicator);
  return changes.map((change) => {
    const own = scores.get(formerIndicator(change)?.indicator.id ?? '') ?? [];
    const to = capChange(change)?.to ?? null;
    const { maxFactor } = changedIndicator(change).indicator;
    const cap = to === null ? null : boundOf({ cap: to, ...(maxFactor === undefined ? {} : { maxFactor }) });
    const scoresAbove = cap === null ? 0 : own.filter(({ score }) => isAbove(score, cap)).length;
    return { ...change, scoresAbove };
  });
}

/** The score of a row, where it is a number. */
function numberIn(row: StoredRow): readonly { readonly indicator: string; readonly score: number }[] {
  const key = readScoreKey(row.key);
  const score = row.value('score');
  return key === null || typeof score !== 'number' ? [] : [{ indicator: key.indicator, score }];
}
