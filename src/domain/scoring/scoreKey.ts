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

/** Stands behind the key of a score in that of its actual 完成值. */
const ACTUAL = '#actual';

/** The key of the actual from which a score follows: what is typed there is kept by it as scores are by theirs. */
export function actualKey(score: string): string {
  return score + ACTUAL;
}

/** The key of the score that an actual is for; null for a key that is none of an actual. */
export function scoreOfActual(key: string): string | null {
  return key.endsWith(ACTUAL) && SCORE_KEY.test(key) ? key.slice(0, -ACTUAL.length) : null;
}

/** The ids in the key of an indicator's row, or of its actual; null for a key of a heading or a sum, or none of ours. */
export function readScoreKey(key: string): ScoreKeyParts | null {
  const [, unit, indicator] = SCORE_KEY.exec(scoreOfActual(key) ?? key) ?? [];
  return unit === undefined || indicator === undefined ? null : { unit, indicator };
}
