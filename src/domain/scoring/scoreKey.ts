/** Identifies the score of one unit for one indicator; the same as long as both exist. Stands in a hidden column of the score sheet. */
export type ScoreKey = string & { readonly __key: 'score' };

/** The ids that a {@link ScoreKey} is made of. */
export interface ScoreKeyParts {
  readonly unit: string;
  readonly indicator: string;
}

/** Keys of headings and sums have a `#` behind the unit, and may have any character of a category behind that. */
const SCORE_KEY = /^([^|#]+)\|(.+)$/su;

/** The key of a unit's score for an indicator: `unit|indicator`, both ids. */
export function scoreKey(unit: string, indicator: string): ScoreKey {
  return `${unit}|${indicator}` as ScoreKey;
}

/** The ids in the key of an indicator's row; null for a key of a heading or a sum, or none of ours. */
export function readScoreKey(key: string): ScoreKeyParts | null {
  const [, unit, indicator] = SCORE_KEY.exec(key) ?? [];
  return unit === undefined || indicator === undefined ? null : { unit, indicator };
}
