import type { Definitions, Indicator, Unit, UnitType } from '../../src/domain/definitions/definitions';
import { pointsFromThousandths, type Points } from '../../src/domain/points/points';

/** Points from a number of them. */
export function points(value: number): Points {
  return pointsFromThousandths(Math.round(value * 1000));
}

export function sampleUnit(name: string, ...aliases: readonly string[]): Unit {
  return { id: `u-${name}`, name, group: null, aliases, notAliases: [], veto: null };
}

/** An indicator: of `unit`, or common where that is null; a null cap is missing. */
export function sampleIndicator(
  unit: Unit | null,
  name: string,
  cap: number | null,
  more: Partial<Indicator> = {},
): Indicator {
  return {
    id: `i-${unit?.name ?? ''}-${name}`,
    part: unit === null ? 'common' : 'own',
    unit: unit?.id ?? null,
    category: '类',
    categoryCap: null,
    name,
    target: '',
    cap: cap === null ? null : points(cap),
    capSource: cap === null ? 'missing' : 'document',
    capDerivation: null,
    responsible: [],
    ...more,
  };
}

export function sampleType(
  name: string,
  units: readonly Unit[],
  ...indicators: readonly Indicator[]
): UnitType {
  return { id: `t-${name}`, name, units, indicators };
}

export function sampleDefinitions(...unitTypes: readonly UnitType[]): Definitions {
  return { title: '', year: null, county: null, unitTypes, negativeList: [] };
}
