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
  const own = new Map<string, Indicator[]>();
  for (const indicator of type.indicators) {
    if (indicator.unit === null) continue;
    const list = own.get(indicator.unit);
    if (list === undefined) own.set(indicator.unit, [indicator]);
    else list.push(indicator);
  }
  const common = type.indicators.filter(({ unit }) => unit === null);
  return type.units.map((unit) => {
    const indicators = [...common, ...(own.get(unit.id) ?? [])];
    return { unit, indicators, blocks: categoryBlocks(indicators) };
  });
}

function categoryBlocks(indicators: readonly Indicator[]): readonly CategoryBlock[] {
  const blocks = new Map<string, CategoryBlock & { readonly indicators: Indicator[] }>();
  for (const part of PARTS) {
    for (const indicator of indicators) {
      if (indicator.part !== part) continue;
      const key = `${part}|${indicator.category}`;
      const block = blocks.get(key) ?? { part, category: indicator.category, indicators: [] };
      block.indicators.push(indicator);
      blocks.set(key, block);
    }
  }
  return [...blocks.values()];
}
