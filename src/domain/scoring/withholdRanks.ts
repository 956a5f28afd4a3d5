import type { UnitResult } from './computeResults';

/**
 * Results of a book from which entries are missing that nobody has given up: the figures are shown as far as
 * they go, but no unit has a rank or a grade.
 */
export function withholdRanks(results: readonly UnitResult[]): readonly UnitResult[] {
  return results.map((result) => ({
    ...result,
    rank: null,
    grade: null,
    state: result.state === 'withoutIndicators' ? result.state : 'invalid',
  }));
}
