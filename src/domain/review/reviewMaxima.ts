import type { Finding } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import { formatPoints, type Points } from '../points/points';
import type { Unit, UnitType } from '../definitions/definitions';
import { sumOfCaps } from './sumOfCaps';
import { unitSheets } from '../definitions/unitSheet';

/** At most so many units are named in one finding. */
const UNITS_NAMED = 10;

/** The total that most units of a type can reach, and the units that can reach another one. */
export interface DifferingMaxima {
  readonly usual: Points;
  readonly others: readonly { readonly unit: Unit; readonly maximum: Points }[];
}

/**
 * Units of one type that can reach other totals than most; null where there are none. Units with missing
 * caps, and units without any indicator, are left out.
 */
export function differingMaxima(type: UnitType): DifferingMaxima | null {
  const maxima = unitSheets(type).flatMap(({ unit, indicators }) => {
    const maximum = indicators.length === 0 ? null : sumOfCaps(indicators);
    return maximum === null ? [] : [{ unit, maximum }];
  });
  const usual = mostFrequent(maxima.map(({ maximum }) => maximum));
  const others = maxima.filter(({ maximum }) => maximum !== usual);
  return usual === null || others.length === 0 ? null : { usual, others };
}

/** What {@link differingMaxima} says, as a finding (`maximaDiffer`, one per type). */
export function reviewMaxima(type: UnitType): readonly Finding[] {
  const maxima = differingMaxima(type);
  if (maxima === null) return [];
  const { usual, others } = maxima;
  return [
    makeFinding('maximaDiffer', {
      subject: { kind: 'unitType', id: type.id },
      params: {
        unitType: type.name,
        usual: formatPoints(usual),
        count: others.length,
        units: others
          .slice(0, UNITS_NAMED)
          .map(({ unit, maximum }) => ({ unit: unit.name, maximum: formatPoints(maximum) })),
      },
    }),
  ];
}

/** The first of the most frequent; null of an empty list. */
function mostFrequent(list: readonly Points[]): Points | null {
  const counts = new Map<Points, number>();
  for (const points of list) counts.set(points, (counts.get(points) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
