import type { PartId, UnitType } from './definitions';

/** The parts of a unit type that has none of its own. */
export const DEFAULT_PARTS = ['common', 'own'] as const;

/** A part that every county has unless it has its own. */
export type DefaultPart = (typeof DEFAULT_PARTS)[number];

/**
 * The parts of a unit type in the order in which sheets show them. One that indicators name and the type does not list
 * comes last, so that none of them is lost.
 */
export function partsOf({ parts, indicators }: Pick<UnitType, 'parts' | 'indicators'>): readonly PartId[] {
  const listed = parts?.map(({ id }) => id) ?? DEFAULT_PARTS;
  return [...new Set([...listed, ...indicators.map(({ part }) => part)])];
}
