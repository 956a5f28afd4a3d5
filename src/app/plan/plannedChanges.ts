import { capChange, formerIndicator, type DefinitionChange } from '../../domain/matching/definitionChange';
import { toNumber, type Points } from '../../domain/points/points';
import { readScoreKey } from '../../domain/scoring/scoreKey';
import type { StoredSheet } from '../../workbook/snapshot/readScores';

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
  const scores = new Map<string, number[]>();
  for (const row of stored.flatMap(({ rows }) => rows)) {
    const value = row.value('score');
    const key = readScoreKey(row.key);
    if (key === null || typeof value !== 'number') continue;
    scores.set(key.indicator, [...(scores.get(key.indicator) ?? []), value]);
  }
  return changes.map((change) => {
    const own = scores.get(formerIndicator(change)?.indicator.id ?? '') ?? [];
    const cap = capChange(change)?.to ?? null;
    return { ...change, scoresAbove: cap === null ? 0 : own.filter((score) => isAbove(score, cap)).length };
  });
}

function isAbove(score: number, cap: Points): boolean {
  return score > toNumber(cap);
}
