import type { UnitType } from '../definitions/definitions';

/** Whose part it is, for a finding: the unit type, and the unit if it is one unit's own. */
export function ownerName(type: UnitType, unit: string | null): string {
  const name = type.units.find(({ id }) => id === unit)?.name;
  return name === undefined ? type.name : `${type.name} ${name}`;
}
