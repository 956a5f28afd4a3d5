import { groupBy } from '../lists/groupBy';
import type { Indicator, Part, Unit, UnitType } from './definitions';

/** A category of a unit with its indicators, in the order of the document. */
export interface CategoryBlock {
  readonly part: Part;
  readonly category: string;
  readonly indicators: readonly Indicator[];
}

/** What one unit is scored on: its type's common indicators, then its own, by category. */
export interface UnitSheet {
  readonly unit: Unit;
  readonly indicators: readonly Indicator[];
  readonly blocks: readonly CategoryBlock[];
}

/** The parts in the order in which sheets show them. */
export const PARTS: readonly Part[] = ['common', 'own'];

/**
 * The units of a type with their indicators by part and category. A category keeps the place of
 * its first indicator; one that turns up again further down is the same category.
 */
export function unitSheets(type: UnitType): readonly UnitSheet[] {
  const byUnit = groupBy(type.indicators, ({ unit }) => unit);
  return type.units.map((unit) => {
    const indicators = [...(byUnit.get(null) ?? []), ...(byUnit.get(unit.id) ?? [])];
    return { unit, indicators, blocks: categoryBlocks(indicators) };
  });
}

function categoryBlocks(indicators: readonly Indicator[]): readonly CategoryBlock[] {
  return PARTS.flatMap((part) => {
    const own = indicators.filter((indicator) => indicator.part === part);
    return [...groupBy(own, ({ category }) => category)].map(([category, members]) => ({
      part,
      category,
      indicators: members,
    }));
  });
}
