import type { CapSource } from '../../domain/definitions/definitions';
import { sumPoints, type FinalScore, type Points } from '../../domain/points/points';
import type { Rational } from '../../domain/points/rational';
import { unitSheets } from '../../domain/definitions/unitSheet';
import type { ResultState } from '../../domain/scoring/resultState';
import { scoreKey } from '../../domain/scoring/scoreKey';
import { readScore, type ScoreReading } from '../../domain/scoring/readScore';
import { boundOf } from '../../domain/scoring/boundOf';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import type { ScoreRow } from '../../workbook/layout/scoreSheet';
import { takesActual } from '../../workbook/plan/methodCells';
import type { StoredRow } from '../../workbook/snapshot/readScores';
import type { BookOverview } from './overview';

/** A row somebody looks at: a sheet by its present name, zero-based row. */
export interface SelectedPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What the pane tells of the selected row of a score sheet. */
export interface RowFacts {
  readonly unit: string;
  readonly unitId: string;
  /** Null on a row of the unit that is no indicator. */
  readonly indicator: {
    readonly name: string;
    readonly category: string;
    readonly cap: Points | null;
    readonly capSource: CapSource;
    readonly reading: ScoreReading;
    /** What was entered as the actual that the score follows from; null where it follows from none. */
    readonly actual: string | null;
    readonly subtotal: Points;
    /** Sum of the caps of the category. */
    readonly categoryMaximum: Points;
  } | null;
  readonly total: Rational;
  readonly bonus: Points;
  readonly deduction: Points;
  readonly final: FinalScore;
  readonly rank: number | null;
  readonly state: ResultState;
  readonly scored: number;
  readonly indicators: number;
}

/** Null when the place is no row of a score sheet. Pure. */
export function rowFacts(overview: BookOverview, place: SelectedPlace): RowFacts | null {
  const { snapshot, layouts, stored, definitions } = overview.state;
  const table = snapshot.scores.find(({ sheet }) => sheet === place.sheet);
  const sheet = stored.find((candidate) => candidate.sheet === place.sheet);
  if (table === undefined || sheet === undefined) return null;
  const at = sheet.rows[place.row - table.row - ROWS_ABOVE_DATA];
  const layout = sheet.unitType === null ? undefined : layouts.get(sheet.unitType);
  const row = at === undefined ? undefined : layout?.rows.find(({ key }) => key === at.key);
  const result = overview.results.find(({ unit }) => unit === row?.unit.id);
  const type = definitions.unitTypes.find(({ id }) => id === sheet.unitType);
  if (at === undefined || row === undefined || result === undefined || type === undefined) return null;
  const unit = unitSheets(type).find((candidate) => candidate.unit.id === row.unit.id);
  const readings = (layout?.rows ?? []).flatMap((other): readonly ScoreReading[] => {
    if (other.kind !== 'indicator' || other.unit.id !== row.unit.id) return [];
    return [readingOf(overview, other)];
  });
  return {
    unit: row.unit.name,
    unitId: row.unit.id,
    indicator:
      row.kind === 'indicator'
        ? indicatorFacts(row, {
            reading: ownReading(overview, row, at),
            actual: takesActual(row)
              ? String(sheet.actuals[place.row - table.row - ROWS_ABOVE_DATA]?.value('score') ?? '')
              : null,
            subtotal:
              result.subtotals.find(
                ({ part, category }) => part === row.indicator.part && category === row.indicator.category,
              )?.points ?? sumPoints([]),
            members:
              unit?.indicators.filter(
                ({ part, category }) => part === row.indicator.part && category === row.indicator.category,
              ) ?? [],
          })
        : null,
    total: result.total,
    bonus: result.bonus,
    deduction: result.deduction,
    final: result.final,
    rank: result.rank,
    state: result.state,
    scored: readings.filter(({ state }) => state === 'valid' || state === 'notAssessed').length,
    indicators: readings.length,
  };
}

type IndicatorRow = Extract<ScoreRow, { kind: 'indicator' }>;

function readingOf({ readings }: BookOverview, { unit, indicator }: IndicatorRow): ScoreReading {
  return readings.get(scoreKey(unit.id, indicator.id)) ?? { state: 'blank' };
}

/** The score of the very row, where it was typed: of rows that were copied, the one that counts may be another. */
function ownReading(overview: BookOverview, row: IndicatorRow, at: StoredRow): ScoreReading {
  const value = at.value('score');
  if (value === '' && takesActual(row)) return readingOf(overview, row);
  const { scoreDecimals } = overview.state.settings;
  return readScore({ value, numberFormat: at.format }, { cap: boundOf(row.indicator), scoreDecimals });
}

function indicatorFacts(
  { indicator }: IndicatorRow,
  found: {
    readonly reading: ScoreReading;
    readonly actual: string | null;
    readonly subtotal: Points;
    readonly members: readonly { readonly cap: Points | null }[];
  },
): RowFacts['indicator'] {
  return {
    name: indicator.name,
    category: indicator.category,
    cap: indicator.cap,
    capSource: indicator.capSource,
    reading: found.reading,
    actual: found.actual,
    subtotal: found.subtotal,
    categoryMaximum: sumPoints(found.members.flatMap(({ cap }) => (cap === null ? [] : [cap]))),
  };
}
