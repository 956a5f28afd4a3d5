/** Which of two actuals is the better one. */
export type Better = 'higher' | 'lower';

/**
 * How the score of an indicator follows from its actual 完成值, where it is not entered itself. Numbers have at most nine
 * decimals; targets and actuals are in whatever unit people count, everything else is in points.
 */
export type Method =
  /** Cap × actual ÷ target; lower: cap × target ÷ actual. */
  | { readonly kind: 'ratio'; readonly target: number; readonly better: Better }
  /** Base + (actual − target) × points per unit. */
  | { readonly kind: 'step'; readonly target: number; readonly base: number; readonly perUnit: number }
  /** The points of the place that the actual has among the units of the type; beyond the list the last ones. */
  | { readonly kind: 'rank'; readonly points: readonly number[]; readonly better: Better }
  /** Cap × actual ÷ the largest; lower: cap × the smallest ÷ actual. */
  | { readonly kind: 'leader'; readonly better: Better };

/** The largest actual and target, in size. */
export const MAX_ACTUAL = 1e12;

/** The most points that a method may name, in size. */
export const MAX_METHOD_POINTS = 1_000_000;

/** Places that a list of points may have. */
export const MAX_PLACES = 100;

/** Whether the target is one that actuals can be divided by, or need not be. */
export function hasUsableTarget(method: Method): boolean {
  return method.kind !== 'ratio' || method.target > 0;
}

/** Whether actuals below 0 mean nothing. */
export function refusesNegative({ kind }: Method): boolean {
  return kind === 'ratio' || kind === 'leader';
}
