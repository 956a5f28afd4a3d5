import { groupBy } from '../lists/groupBy';
import type { Points } from '../points/points';
import type { Indicator, PartId, UnitType } from './definitions';

/** The indicators of one table of a unit type: the common ones of a part, or one unit's own. */
export interface PartGroup {
  readonly part: PartId;
  /** Id of the unit; null for common indicators. */
  readonly unit: string | null;
  /** Never empty. */
  readonly indicators: readonly Indicator[];
}

/** The indicators of one category within a part. */
export interface CategoryGroup {
  readonly category: string;
  /** What the document gives the category; null where it gives nothing, or several different figures. */
  readonly categoryCap: Points | null;
  readonly indicators: readonly Indicator[];
}

/** The parts of a unit type that have indicators, in the order of the definitions. */
export function partGroups(type: UnitType): readonly PartGroup[] {
  const tables = groupBy(type.indicators, ({ part, unit }) => JSON.stringify([part, unit]));
  return [...tables.values()].map((indicators) => {
    const [{ part, unit }] = indicators;
    return { part, unit, indicators };
  });
}

/** The categories of a part, in the order in which they first appear. */
export function categoryGroups(indicators: readonly Indicator[]): readonly CategoryGroup[] {
  return [...groupBy(indicators, (indicator) => indicator.category)].map(([category, members]) => {
    const caps = new Set(members.flatMap(({ categoryCap }) => categoryCap ?? []));
    const [cap = null] = caps;
    return { category, categoryCap: caps.size === 1 ? cap : null, indicators: members };
  });
}
