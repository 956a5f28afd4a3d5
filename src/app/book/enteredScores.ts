import type { Definitions } from '../../domain/definitions/definitions';
import { actualKey, readScoreKey, scoreKey, scoreOfActual } from '../../domain/scoring/scoreKey';
import type { ScoreSheetLayout } from '../../workbook/layout/scoreSheet';
import type { ConvertedScore } from '../../workbook/formulas/scoreFormulas';
import type { RemovedColumn } from '../../workbook/layout/columns';
import type { EnteredCells } from '../../workbook/plan/planScores';
import type { CellWrite } from '../../workbook/writes/writes';
import { takesActual } from '../../workbook/plan/methodCells';
import { convertedScore, mendedFormat } from '../../workbook/plan/scoreFormats';
import type { RemovedScore } from '../../workbook/plan/planRemoved';
import { tableRecords } from '../../workbook/snapshot/records';
import { enteredCell, type StoredRow, type StoredSheet } from '../../workbook/snapshot/readScores';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import { formulaFollower, refersToRows } from './followFormulas';
import { isCommon } from './storedDefinitions';

/** Everything people entered, sorted by whether it still has a place. */
export interface EnteredScores {
  /** By row key: what belongs to rows of the present layout. */
  readonly kept: ReadonlyMap<string, EnteredCells>;
  /** Number formats of kept scores that are not General, by row key. */
  readonly formats: ReadonlyMap<string, string>;
  /** Kept scores that Excel took for dates, times or percentages, by row key. */
  readonly converted: ReadonlyMap<string, ConvertedScore>;
  /** What has no place any more, old and new. */
  readonly removed: readonly RemovedScore[];
  /** What of `removed` loses its place only now. */
  readonly newlyRemoved: readonly RemovedScore[];
  /** Entries that keep a place on a score sheet, as 已移出 would hold them. */
  readonly standing: readonly RemovedScore[];
  /** How many entries 已移出 lets go of: those that come back, and copies of what has its place. */
  readonly settled: number;
  /** Entries that come back from 已移出. */
  readonly returning: readonly RemovedScore[];
  /** Keys of kept entries whose formulas stay as they are although the rows they refer to may have moved. */
  readonly unfollowed: ReadonlySet<string>;
}

/**
 * Collects scores and remarks from all score sheets and from 已移出, by the keys of their rows.
 *
 * What 已移出 holds of an indicator that has a place comes back, the latest first, unless the place
 * is filled. It is dropped where the very same stands in the place: a run that was interrupted
 * left it behind (see `removedWrites`).
 */
export function enteredScores(
  snapshot: BookSnapshot,
  stored: readonly StoredSheet[],
  layouts: ReadonlyMap<string, ScoreSheetLayout>,
  definitions: Definitions,
): EnteredScores {
  const places = placesOf(layouts);
  const placed = new Map<string, RemovedScore>();
  const displaced: RemovedScore[] = [];
  const earlier = removedEarlier(snapshot);
  const { entries, unfollowed } = followedEntries(stored, layouts, definitions, places, earlier);
  for (const entry of entries) {
    const before = placed.get(entry.key);
    if (!places.has(entry.key)) displaced.push(entry);
    else if (before === undefined) placed.set(entry.key, entry);
    // A row that was copied: the first that holds a score counts, as it does when scores are read.
    else if (before.score === '' && entry.score !== '') {
      placed.set(entry.key, entry);
      displaced.push(before);
    } else if (!isSame(before, entry)) displaced.push(entry);
  }
  const standing = [...placed.values()];
  const settled = new Set<RemovedScore>();
  const returning: RemovedScore[] = [];
  for (const entry of [...earlier].reverse()) {
    const inPlace = placed.get(entry.key);
    if (!places.has(entry.key)) continue;
    if (inPlace === undefined) {
      returning.push(entry);
      // Which rows it meant when it was moved there, nobody knows.
      if (refersToRows(entry)) unfollowed.add(entry.key);
    } else if (!isSame(inPlace, entry)) continue;
    // Its own format may be that of another row by now, if formats were written and then a fault came.
    placed.set(entry.key, entry);
    settled.add(entry);
  }
  const unsettled = earlier.filter((entry) => !settled.has(entry));
  const newlyRemoved = displaced.filter((entry) => !unsettled.some((other) => isSame(entry, other)));
  const all = [...placed.values()];
  return {
    kept: new Map(all.map((entry) => [entry.key, cellsOf(entry)])),
    formats: new Map(
      all.flatMap(({ key, score, format }) => {
        const kept = mendedFormat(score, format);
        return kept === 'General' ? [] : [[key, kept] as const];
      }),
    ),
    converted: new Map(
      all.flatMap(({ key, score, format }) => {
        const converted = convertedScore(score, format);
        return converted === null ? [] : [[key, converted] as const];
      }),
    ),
    removed: [...unsettled, ...newlyRemoved],
    newlyRemoved,
    standing,
    settled: settled.size,
    returning,
    unfollowed,
  };
}

/** The keys of everything that has a place: scores by those of their rows, actuals by their own. */
function placesOf(layouts: ReadonlyMap<string, ScoreSheetLayout>): ReadonlySet<string> {
  const rows = [...layouts.values()].flatMap((layout) => layout.rows);
  return new Set(rows.flatMap((row) => (takesActual(row) ? [row.key, actualKey(row.key)] : [row.key])));
}

/** Whether two entries are the same thing entered for the same indicator. */
function isSame(left: RemovedScore, right: RemovedScore): boolean {
  return left.key === right.key && JSON.stringify(cellsOf(left)) === JSON.stringify(cellsOf(right));
}

function cellsOf({ score, remark, formula, remarkFormula }: RemovedScore): EnteredCells {
  return {
    score: formula === '' ? score : { formula },
    remark: remarkFormula === '' ? remark : { formula: remarkFormula },
  };
}

/**
 * What was entered on the score sheets, row by row, with formulas that follow the rows they refer to; rows without an
 * entry are left out. What stands in 已移出 just so was written by a run that was interrupted: it is adjusted already.
 */
function followedEntries(
  stored: readonly StoredSheet[],
  layouts: ReadonlyMap<string, ScoreSheetLayout>,
  definitions: Definitions,
  places: ReadonlySet<string>,
  earlier: readonly RemovedScore[],
): { readonly entries: readonly RemovedScore[]; readonly unfollowed: Set<string> } {
  const owners = new Map(
    definitions.unitTypes.flatMap(({ indicators }) =>
      indicators.flatMap(({ id, unit }) => (unit === null ? [] : [[id, unit] as const])),
    ),
  );
  const names = shownNames(definitions);
  const keyOf = (row: StoredRow): string => presentKey(row, places, owners);
  const follow = formulaFollower(stored, layouts, keyOf);
  const unfollowed = new Set<string>();
  const entries = stored.flatMap((sheet) =>
    [...sheet.rows, ...sheet.actuals].flatMap((row) => {
      const entry = { ...entryOf(row, sheet.sheet, names), key: keyOf(row) };
      if (entry.score === '' && entry.remark === '' && entry.formula === '' && entry.remarkFormula === '')
        return [];
      const hasFormula = entry.formula !== '' || entry.remarkFormula !== '';
      if (!hasFormula || earlier.some((other) => isSame(other, entry))) return [entry];
      const followed = follow(entry, sheet);
      if (followed === null) unfollowed.add(entry.key);
      return [followed ?? entry];
    }),
  );
  return { entries, unfollowed };
}

/** A unit's own indicator that was given to another unit takes its entry along; all else keeps its key. */
function presentKey(
  row: StoredRow,
  places: ReadonlySet<string>,
  owners: ReadonlyMap<string, string>,
): string {
  const key = readScoreKey(row.key);
  if (places.has(row.key) || key === null || isCommon(row)) return row.key;
  const owner = owners.get(key.indicator);
  if (owner === undefined) return row.key;
  const score = scoreKey(owner, key.indicator);
  return scoreOfActual(row.key) === null ? score : actualKey(score);
}

/** What units and their indicators are called, by their ids. */
interface ShownNames {
  readonly unit: string;
  readonly indicators: ReadonlyMap<string, string>;
}

function shownNames({ unitTypes }: Definitions): ReadonlyMap<string, ShownNames> {
  return new Map(
    unitTypes.flatMap((type) => {
      const indicators = new Map(type.indicators.map(({ id, name }) => [id, name]));
      return type.units.map(({ id, name }) => [id, { unit: name, indicators }] as const);
    }),
  );
}

function entryOf(row: StoredRow, sheet: string, names: ReadonlyMap<string, ShownNames>): RemovedScore {
  const key = readScoreKey(row.key);
  const own = names.get(key?.unit ?? '');
  const value = (column: 'score' | 'remark'): CellWrite => enteredCell(row.value(column), row.value(column));
  return {
    key: row.key,
    unit: row.label.unit || (own?.unit ?? ''),
    category: row.label.category,
    indicator: row.label.indicator || (own?.indicators.get(key?.indicator ?? '') ?? ''),
    score: value('score'),
    remark: value('remark'),
    formula: formulaOf(row, 'score'),
    remarkFormula: formulaOf(row, 'remark'),
    format: row.format,
    movedFrom: sheet,
  };
}

function formulaOf(row: StoredRow, column: 'score' | 'remark'): string {
  const cell = enteredCell(row.value(column), row.formula(column));
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : '';
}

/** What the sheet 已移出 holds. */
export function removedEarlier(snapshot: BookSnapshot): readonly RemovedScore[] {
  const table = snapshot.tables.removed;
  if (table === undefined) return [];
  return tableRecords<RemovedColumn>(table, ['key', 'score', 'remark', 'formula']).map((record) => ({
    key: record.text('key'),
    unit: record.text('unit'),
    category: record.text('category'),
    indicator: record.text('indicator'),
    score: enteredCell(record.value('score'), record.value('score')),
    remark: enteredCell(record.value('remark'), record.value('remark')),
    formula: record.text('formula'),
    remarkFormula: record.text('remarkFormula'),
    format: record.text('format') || 'General',
    movedFrom: record.text('movedFrom'),
  }));
}
