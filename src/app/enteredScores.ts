import type { Definitions } from '../domain/definitions/definitions';
import { isDateFormat } from '../domain/scoring/readScore';
import type { ScoreSheetLayout } from '../workbook/layout/scoreSheet';
import type { RemovedColumn } from '../workbook/layout/columns';
import type { EnteredCells } from '../workbook/plan/planScores';
import type { RemovedScore } from '../workbook/plan/planRemoved';
import { tableRecords } from '../workbook/snapshot/records';
import { enteredCell, isScoreKey, type StoredRow, type StoredSheet } from '../workbook/snapshot/readScores';
import type { BookSnapshot } from '../workbook/snapshot/snapshot';

/** Everything people entered, sorted by whether it still has a place. */
export interface EnteredScores {
  /** By row key: what belongs to rows of the present layout. */
  readonly kept: ReadonlyMap<string, EnteredCells>;
  /** Number formats of kept scores that are not General, by row key. */
  readonly formats: ReadonlyMap<string, string>;
  /** Serial numbers of kept scores that are dates or times, by row key. */
  readonly dates: ReadonlyMap<string, number>;
  /** What has no place any more, old and new. */
  readonly removed: readonly RemovedScore[];
  /** How many of `removed` lose their place only now. */
  readonly newlyRemoved: readonly RemovedScore[];
  /** How many scores came back from the sheet 已移出. */
  readonly returned: number;
}

/** Collects scores and remarks from all score sheets and from 已移出, by the keys of their rows. */
export function enteredScores(
  snapshot: BookSnapshot,
  stored: readonly StoredSheet[],
  layouts: ReadonlyMap<string, ScoreSheetLayout>,
  definitions: Definitions,
): EnteredScores {
  const places = new Set([...layouts.values()].flatMap((layout) => layout.rows.map(({ key }) => key)));
  const kept = new Map<string, EnteredCells>();
  const formats = new Map<string, string>();
  const dates = new Map<string, number>();
  const newlyRemoved: RemovedScore[] = [];
  for (const { sheet, row } of stored.flatMap((table) =>
    table.rows.map((row) => ({ sheet: table.sheet, row })),
  )) {
    const cells = entered(row);
    if (cells === null) continue;
    if (places.has(row.key) && !kept.has(row.key)) {
      kept.set(row.key, cells);
      if (row.format !== 'General') formats.set(row.key, row.format);
      const value = row.value('score');
      if (typeof value === 'number' && isDateFormat(row.format)) dates.set(row.key, value);
    } else newlyRemoved.push(removedScore(row, cells, sheet, definitions));
  }
  const earlier = removedEarlier(snapshot);
  const returning = earlier.filter(({ key }) => places.has(key) && !kept.has(key));
  for (const { key, score, remark } of returning) kept.set(key, { score, remark });
  return {
    kept,
    formats,
    dates,
    removed: [...earlier.filter((score) => !returning.includes(score)), ...newlyRemoved],
    newlyRemoved,
    returned: returning.length,
  };
}

/** Null when nothing was entered in the row. */
function entered(row: StoredRow): EnteredCells | null {
  const score = enteredCell(row.value('score'), row.formula('score'));
  const remark = enteredCell(row.value('remark'), row.formula('remark'));
  return score === '' && remark === '' ? null : { score, remark };
}

function removedScore(
  row: StoredRow,
  cells: EnteredCells,
  sheet: string,
  definitions: Definitions,
): RemovedScore {
  const [unitId = '', indicatorId = ''] = isScoreKey(row.key) ? row.key.split('|') : [];
  const type = definitions.unitTypes.find(({ units }) => units.some(({ id }) => id === unitId));
  return {
    key: row.key,
    unit: row.label.unit || (type?.units.find(({ id }) => id === unitId)?.name ?? ''),
    category: row.label.category,
    indicator: row.label.indicator || (type?.indicators.find(({ id }) => id === indicatorId)?.name ?? ''),
    score: cells.score,
    remark: cells.remark,
    movedFrom: sheet,
  };
}

function removedEarlier(snapshot: BookSnapshot): readonly RemovedScore[] {
  const table = snapshot.tables.removed;
  if (table === undefined) return [];
  return tableRecords<RemovedColumn>(table, ['key', 'score', 'remark']).map((record) => ({
    key: record.text('key'),
    unit: record.text('unit'),
    category: record.text('category'),
    indicator: record.text('indicator'),
    score: enteredCell(record.value('score'), record.value('score')),
    remark: enteredCell(record.value('remark'), record.value('remark')),
    movedFrom: record.text('movedFrom'),
  }));
}
