/** Identifies the score of one unit for one indicator; the same as long as both exist. Stands in a hidden column of the score sheet. */
export type ScoreKey = string & { readonly __key: 'score' };

/** The key of a unit's score for an indicator: `unit|indicator`, both ids. */
export function scoreKey(unit: string, indicator: string): ScoreKey {
  return `${unit}|${indicator}` as ScoreKey;
}
