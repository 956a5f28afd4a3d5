import { groupBy } from '../../domain/lists/groupBy';
import type { Method } from '../../domain/methods/method';
import { readActual, type ActualReading } from '../../domain/methods/readActual';
import { scoresByMethod } from '../../domain/methods/scoresByMethod';
import type { ScoreReading } from '../../domain/scoring/readScore';
import { actualKey, type ScoreKey } from '../../domain/scoring/scoreKey';
import type { ScoreRow } from '../../workbook/layout/scoreSheet';
import { methodOf, takesActual } from '../../workbook/plan/methodCells';
import type { RemovedScore } from '../../workbook/plan/planRemoved';
import type { StoredRow } from '../../workbook/snapshot/readScores';
import type { BookState } from '../book/bookState';
import { countedActuals } from '../book/countedActuals';

type IndicatorRow = Extract<ScoreRow, { kind: 'indicator' }>;

/** A row whose score follows from an actual. */
interface MethodRow {
  readonly row: IndicatorRow;
  readonly method: Method;
  /** Where the actual stands; null where its sheet lacks the column as yet. */
  readonly cell: StoredRow | null;
  readonly reading: ActualReading;
}

/** The actuals of a book, and the scores that follow from them, by the keys of the rows. */
export interface ActualReadings {
  readonly rows: readonly MethodRow[];
  readonly scores: ReadonlyMap<ScoreKey, ScoreReading>;
}

/**
 * Reads every actual, and has each indicator with a method scored among the units of its type.
 *
 * @param returning entries that are about to come back to rows of theirs
 */
export function actualReadings(
  { layouts, stored, settings }: Pick<BookState, 'layouts' | 'stored' | 'settings'>,
  returning: readonly RemovedScore[] = [],
): ActualReadings {
  const all = [...layouts.values()];
  if (!all.some(({ rows }) => rows.some(takesActual))) return { rows: [], scores: new Map() };
  const cells = countedActuals(stored);
  const later = new Map(returning.map((entry) => [entry.key, entry]));
  const scores = new Map<ScoreKey, ScoreReading>();
  const read: MethodRow[] = [];
  for (const layout of all) {
    const own: MethodRow[] = [];
    for (const row of layout.rows) {
      const method = methodOf(row);
      if (row.kind !== 'indicator' || method === undefined) continue;
      const key = actualKey(row.key);
      const cell = cells.get(key) ?? null;
      const reading = readActual(entryOf(cell, later.get(key)), method);
      own.push({ row, method, cell, reading });
    }
    for (const each of own) read.push(each);
    for (const alike of groupBy(own, ({ row }) => row.indicator.id).values()) {
      const [first] = alike;
      const { cap, maxFactor } = first.row.indicator;
      const indicator = { cap, method: first.method, ...(maxFactor === undefined ? {} : { maxFactor }) };
      const actuals = new Map(alike.map(({ row, reading }) => [row.key, reading]));
      for (const [key, score] of scoresByMethod(indicator, actuals, settings.scoreDecimals)) {
        scores.set(key, score);
      }
    }
  }
  return { rows: read, scores };
}

function entryOf(cell: StoredRow | null, later: RemovedScore | undefined) {
  const value = cell?.value('score') ?? '';
  if (value !== '' || later === undefined) return { value, numberFormat: cell?.format ?? 'General' };
  const returned = later.score;
  return {
    value: typeof returned === 'object' ? '' : returned,
    numberFormat: later.format,
  };
}
