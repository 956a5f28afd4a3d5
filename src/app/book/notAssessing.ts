import { isNotAssessed } from '../../domain/scoring/notAssessedWords';
import type { BookState } from './bookState';

/** Ids of the unit types some of whose indicators are not assessed: a score cell says so. */
export function notAssessing({ stored }: BookState): ReadonlySet<string> {
  return new Set(
    stored.flatMap(({ unitType, rows }) =>
      unitType !== null && rows.some((row) => isNotAssessed(String(row.value('score')))) ? [unitType] : [],
    ),
  );
}
