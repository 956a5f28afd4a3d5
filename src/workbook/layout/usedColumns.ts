import type { Definitions, Indicator } from '../../domain/definitions/definitions';
import { hasBonuses, hasLimits, hasVetoList } from '../../domain/definitions/listItems';
import { hasUnitLabels } from '../../domain/definitions/unitLabels';
import type { Settings } from '../../domain/settings/settings';
import {
  INDICATOR_COLUMNS,
  LEDGER_COLUMNS,
  NEGATIVE_COLUMNS,
  SCORE_COLUMNS,
  UNIT_COLUMNS,
  type IndicatorColumn,
  type LedgerColumn,
  type NegativeColumn,
  type ScoreColumn,
  type UnitColumn,
} from './columns';
import { columnsWith, type Column } from './table';

/** What a county decides of the columns of score sheets. */
export type ColumnSettings = Pick<Settings, 'notAssessed'>;

/** The columns of the sheet 指标库 for these indicators: the optional ones where one of them has something for it. */
export function indicatorColumns(indicators: readonly Indicator[]): readonly Column<IndicatorColumn>[] {
  return columnsWith(
    INDICATOR_COLUMNS,
    new Set([
      ...detailsOf(indicators),
      ...(hasFactors(indicators) ? (['maxFactor'] as const) : []),
      ...(hasMethods(indicators) ? (['method'] as const) : []),
    ]),
  );
}

/** The columns of the score sheet of a unit type with these indicators. */
export function scoreColumns(
  indicators: readonly Indicator[],
  { notAssessed }: ColumnSettings,
): readonly Column<ScoreColumn>[] {
  const averages = notAssessed === 'average' ? (['peerSum', 'peerCount', 'leftOut'] as const) : [];
  const bounds = hasFactors(indicators) ? (['bound'] as const) : [];
  const methods = hasMethods(indicators) ? METHODS : [];
  return columnsWith(SCORE_COLUMNS, new Set([...detailsOf(indicators), ...averages, ...bounds, ...methods]));
}

/** The columns that methods need: what people type, then what formulas make of it. They come and go together. */
export const METHOD_FORMULAS = ['actualCode', 'byMethod', 'compared', 'best'] as const;
const METHODS = ['actual', ...METHOD_FORMULAS] as const;

/** The columns of the sheet of both lists, but for those of the tiers. */
export function listColumns(
  definitions: Pick<Definitions, 'negativeList' | 'bonusList' | 'vetoList'>,
): readonly Column<NegativeColumn>[] {
  return columnsWith(
    NEGATIVE_COLUMNS,
    new Set([
      ...(hasBonuses(definitions) || hasVetoList(definitions) ? (['list'] as const) : []),
      ...(hasLimits(definitions) ? LIMITS : []),
    ]),
  );
}

/** The columns of limits: what people type, then what formulas make of it. */
export const LIMIT_FORMULAS = [
  'itemBound',
  'ownBound',
  'categoryKey',
  'categoryBound',
  'categoryRow',
] as const;
const LIMITS = ['limit', 'categoryLimit', ...LIMIT_FORMULAS] as const;

/**
 * The columns of the register.
 *
 * @param lists the columns that the sheet of both lists has
 */
export function ledgerColumns(
  lists: ReadonlyMap<string, number>,
  hasFactors: boolean,
): readonly Column<LedgerColumn>[] {
  const bounds = lists.has('itemBound') || hasFactors ? (['within', 'categoryRow'] as const) : [];
  return columnsWith(LEDGER_COLUMNS, new Set([...bounds, ...(hasFactors ? (['factor'] as const) : [])]));
}

/** The columns of the table of units: what the register calls them, where names alone do not part them. */
export function unitColumns({ unitTypes }: Pick<Definitions, 'unitTypes'>): readonly Column<UnitColumn>[] {
  return columnsWith(UNIT_COLUMNS, new Set(hasUnitLabels(unitTypes) ? ['label'] : []));
}

/** Whether over-fulfilment of one of them may count above its cap. */
export function hasFactors(indicators: readonly Pick<Indicator, 'maxFactor'>[]): boolean {
  return indicators.some(({ maxFactor }) => maxFactor !== undefined);
}

/** Whether the score of one of them follows from an actual. */
export function hasMethods(indicators: readonly Pick<Indicator, 'method'>[]): boolean {
  return indicators.some(({ method }) => method !== undefined);
}

const DETAILS = ['scorer', 'standard', 'levels'] as const;

/** What only some documents say of an indicator. */
function detailsOf(indicators: readonly Indicator[]): readonly (typeof DETAILS)[number][] {
  return DETAILS.filter((detail) => indicators.some((each) => (each[detail]?.length ?? 0) > 0));
}
