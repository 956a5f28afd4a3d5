import { scoreOfActual } from '../../domain/scoring/scoreKey';
import type { ScoreRow } from '../../workbook/layout/scoreSheet';
import { takesActual } from '../../workbook/plan/methodCells';

/** Whether a cell of a score sheet takes a number, by its key: a score in rows of indicators, an actual in those with a method. */
export function takesNumber(key: string, rows: ReadonlyMap<string, ScoreRow>): boolean {
  const actual = rows.get(scoreOfActual(key) ?? '');
  return actual === undefined ? rows.get(key)?.kind === 'indicator' : takesActual(actual);
}
