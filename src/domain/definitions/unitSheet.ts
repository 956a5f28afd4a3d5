import { groupBy } from '../lists/groupBy';
import { remembered } from '../lists/remembered';
import { scoreKey, type ScoreKey } from '../scoring/scoreKey';
import type { Indicator, PartId, Unit, UnitType } from './definitions';
import { partsOf } from './partsOf';

/** A category of a unit with its indicators, in the order of the document. */
export interface CategoryBlock {
  readonly part: PartId;
  readonly category: string;
  readonly indicators: readonly Indicator[];
  /** Keys of the unit's scores, in parallel. */
  readonly keys: readonly ScoreKey[];
}

/** What one unit is scored on: its type's common indicators, then its own, by category. */
export interface UnitSheet {
  readonly unit: Unit;
  readonly indicators: readonly Indicator[];
  /** Keys of the unit's scores, in parallel. */
  readonly keys: readonly ScoreKey[];
  readonly blocks: readonly CategoryBlock[];
}

/**
 * The units of a type with their indicators by part and category. A category keeps the place of
 * its first indicator; one that turns up again further down is the same category.
 */
export const unitSheets = remembered(
  (type: UnitType): readonly UnitSheet[] => {
    const parts = partsOf(type);
    const byUnit = groupBy(type.indicators, ({ unit }) => unit);
    return type.units.map((unit) => {
      const indicators = [...(byUnit.get(null) ?? []), ...(byUnit.get(unit.id) ?? [])];
      const keyed = indicators.map((indicator) => ({ indicator, key: scoreKey(unit.id, indicator.id) }));
      return { unit, indicators, keys: keyed.map(({ key }) => key), blocks: categoryBlocks(keyed, parts) };
    });
  },
  (type) => [type],
);

interface KeyedIndicator {
  readonly indicator: Indicator;
  readonly key: ScoreKey;
}

function categoryBlocks(
  keyed: readonly KeyedIndicator[],
  parts: readonly PartId[],
): readonly CategoryBlock[] {
  return parts.flatMap((part) => {
    const own = keyed.filter(({ indicator }) => indicator.part === part);
    return [...groupBy(own, ({ indicator }) => indicator.category)].map(([category, members]) => ({
      part,
      category,
      indicators: members.map(({ indicator }) => indicator),
      keys: members.map(({ key }) => key),
    }));
  });
}
