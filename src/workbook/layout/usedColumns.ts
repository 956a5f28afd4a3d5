import type { Indicator } from '../../domain/definitions/definitions';
import { INDICATOR_COLUMNS, SCORE_COLUMNS, type IndicatorColumn, type ScoreColumn } from './columns';
import { columnsWith, type Column } from './table';

/** The columns of the sheet 指标库 for these indicators: the optional ones where one of them has something for it. */
export function indicatorColumns(indicators: readonly Indicator[]): readonly Column<IndicatorColumn>[] {
  return columnsWith(INDICATOR_COLUMNS, detailsOf(indicators));
}

/** The columns of the score sheet of a unit type with these indicators. */
export function scoreColumns(indicators: readonly Indicator[]): readonly Column<ScoreColumn>[] {
  return columnsWith(SCORE_COLUMNS, detailsOf(indicators));
}

/** What only some documents say of an indicator. */
function detailsOf(indicators: readonly Indicator[]): ReadonlySet<ScoreColumn & IndicatorColumn> {
  const details = ['scorer', 'standard', 'levels'] as const;
  return new Set(details.filter((detail) => indicators.some((each) => (each[detail]?.length ?? 0) > 0)));
}
