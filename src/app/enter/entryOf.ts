import type { Indicator, Unit } from '../../domain/definitions/definitions';
import { boundOf } from '../../domain/scoring/boundOf';
import { actualKey, scoreKey } from '../../domain/scoring/scoreKey';
import type { ScoreTableCell } from '../../importer/scores/scoreTable';
import { countedRows, type StoredRow, type StoredSheet } from '../../workbook/snapshot/readScores';
import { countedActuals } from '../book/countedActuals';
import type { BookState } from '../book/bookState';
import { judgeActual, judgeScore, type JudgedScore } from './judgeScore';

type JudgedCell = Pick<ScoreTableCell, 'value' | 'format' | 'isMerged'>;

/** What people enter for an indicator of a unit: its score, or the actual 完成值 that the score follows from. */
interface Entry {
  /** Of its cell, as that of the score or of the actual. */
  readonly key: string;
  readonly isActual: boolean;
  readonly judge: (cell: JudgedCell) => JudgedScore;
}

export function entryOf(
  unit: Pick<Unit, 'id'>,
  indicator: Indicator,
  { scoreDecimals }: Pick<BookState['settings'], 'scoreDecimals'>,
): Entry {
  const key = scoreKey(unit.id, indicator.id);
  const { method } = indicator;
  if (method !== undefined) {
    return { key: actualKey(key), isActual: true, judge: (cell) => judgeActual(cell, method) };
  }
  const rule = { cap: boundOf(indicator), scoreDecimals };
  return { key, isActual: false, judge: (cell) => judgeScore(cell, rule) };
}

/** The cells that scores and actuals are entered into, by their keys. */
export function entryRows(stored: readonly StoredSheet[]): ReadonlyMap<string, StoredRow> {
  // Their keys differ, so that neither takes a place of the other.
  return new Map([...countedRows(stored), ...countedActuals(stored)]);
}
