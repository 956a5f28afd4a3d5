import type { Definitions } from '../definitions/definitions';

/** The id that a thing had before, or has still. @param formerIds ids before by ids now */
export function carriedId(formerIds: ReadonlyMap<string, string>): (id: string) => string {
  return (id) => formerIds.get(id) ?? id;
}

/**
 * The definitions with the ids that their things had before, so that scores, which are kept by ids,
 * follow a thing under its new name.
 *
 * @param formerIds ids before by ids now, see `matchDefinitions`
 */
export function carryIds(definitions: Definitions, formerIds: ReadonlyMap<string, string>): Definitions {
  const idOf = carriedId(formerIds);
  return {
    ...definitions,
    unitTypes: definitions.unitTypes.map((type) => ({
      ...type,
      id: idOf(type.id),
      units: type.units.map((unit) => ({ ...unit, id: idOf(unit.id) })),
      indicators: type.indicators.map((indicator) => ({
        ...indicator,
        id: idOf(indicator.id),
        unit: indicator.unit === null ? null : idOf(indicator.unit),
      })),
    })),
  };
}
