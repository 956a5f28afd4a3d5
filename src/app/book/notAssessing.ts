import { remembered } from '../../domain/lists/remembered';
import { isNotAssessed } from '../../domain/scoring/notAssessedWords';
import type { StoredSheet } from '../../workbook/snapshot/readScores';
import type { BookState } from './bookState';

/** Ids of the unit types some of whose indicators are not assessed: a score cell says so. */
export function notAssessing({ stored }: BookState): ReadonlySet<string> {
  return new Set(
    stored.flatMap((sheet) => (sheet.unitType !== null && saysNotAssessed(sheet) ? [sheet.unitType] : [])),
  );
}

const saysNotAssessed = remembered(
  ({ rows, actuals }: StoredSheet): boolean =>
    [...rows, ...actuals].some((row) => {
      const score = row.value('score');
      return typeof score === 'string' && isNotAssessed(score);
    }),
  (sheet) => [sheet],
);
