import type { UnitSheet } from '../definitions/unitSheet';
import { groupBy } from '../lists/groupBy';
import { sumPoints, THOUSANDTHS, type Points } from '../points/points';
import { rational } from '../points/rational';
import { roundHalfUp } from '../points/roundHalfUp';
import type { Settings } from '../settings/settings';
import { boundOf } from './boundOf';
import type { ScoreReading } from './readScore';
import type { ScoreKey } from './scoreKey';

/** The mean that the others have for a common indicator; null where nobody has a valid score, or none is wanted. */
export type MeanOf = (group: string | null, indicator: string) => Points | null;

/**
 * Means of the valid scores of common indicators, among the units of a type, or of each group where groups are ranked,
 * rounded half up to the decimals that count; only where what is not assessed counts the average.
 */
export function meansOfOthers(
  sheets: readonly UnitSheet[],
  scores: ReadonlyMap<ScoreKey, ScoreReading>,
  { notAssessed, rankScope, scoreDecimals }: Pick<Settings, 'notAssessed' | 'rankScope' | 'scoreDecimals'>,
): MeanOf {
  if (notAssessed !== 'average') return () => null;
  const scopeOf = (group: string | null): string => (rankScope === 'group' ? (group ?? '') : '');
  const keyOf = (group: string | null, indicator: string): string => `${indicator}|${scopeOf(group)}`;
  const valid = sheets.flatMap(({ unit, indicators, keys }) =>
    indicators.flatMap((indicator, index) => {
      const key = indicator.unit === null ? keys[index] : undefined;
      const reading = key === undefined ? undefined : scores.get(key);
      if (reading?.state !== 'valid') return [];
      return [{ key: keyOf(unit.group, indicator.id), cap: boundOf(indicator), points: reading.points }];
    }),
  );
  const means = new Map<string, Points>();
  for (const [key, scores] of groupBy(valid, (score) => score.key)) {
    const sum = sumPoints(scores.map(({ points }) => points));
    const mean = roundHalfUp(rational(sum, scores.length * THOUSANDTHS), scoreDecimals);
    const [{ cap }] = scores;
    means.set(key, cap !== null && mean > cap ? cap : mean);
  }
  return (group, indicator) => means.get(keyOf(group, indicator)) ?? null;
}
