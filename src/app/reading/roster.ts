import { kindOfUnits } from '../../importer/reading/kindOfUnits';
import { pastedRoster, type PastedUnit } from '../../importer/reading/pastedRoster';
import type { ReadingType } from '../../importer/reading/reading';
import { groupBy } from '../../domain/lists/groupBy';

type WholeType = Required<ReadingType>;

/** Unit types with all their units. */
export type ReadingTypes = readonly WholeType[];

/**
 * A unit type's list as a person may change it: a unit a line, its group before it and apart by a tab; a dash where it
 * has none and others have.
 */
export function rosterText({ units, groups }: WholeType): string {
  const isPlain = units.every((name) => groups[name] === undefined);
  return units.map((name) => (isPlain ? name : `${groups[name] ?? '—'}\t${name}`)).join('\n');
}

/**
 * The unit types with a list that a person typed or pasted in the place of one type's units. Units under the name of
 * another type go there; a type that has no name yet is called by the list, or by what its units are.
 *
 * @param index of the type whose list it is
 */
export function withRoster(types: readonly WholeType[], index: number, text: string): ReadingTypes {
  const type = types[index];
  if (type === undefined) return types;
  const listed = pastedRoster(text);
  const isSplit = listed.some((unit) => unit.type !== null && unit.group !== null);
  const labels = new Set(listed.map((unit) => unit.type));
  // A label such as 综合部门 may be a type's or a group's: in the list of a type that is known it is a group's.
  const byType = isSplit || type.units.length === 0;
  const units = byType ? listed : listed.map(asGroup);
  const name = nameOf(type, units, byType && labels.size === 1 ? (listed[0]?.type ?? null) : null);
  const lists = groupBy(units, (unit) => unit.type ?? name);
  const own = lists.get(name) ?? (lists.size === 0 ? [] : null);
  const placed = types.map((other, at) => {
    const list = at === index ? own : lists.get(other.name);
    return list === undefined || list === null ? other : typeOf(at === index ? name : other.name, list);
  });
  const known = new Set(placed.map((one) => one.name));
  const added = [...lists].filter(([other]) => !known.has(other)).map(([other, list]) => typeOf(other, list));
  // The list names other types alone: the one without a name was but the place where it was pasted.
  const isPlace = own === null && type.units.length === 0;
  return [...(isPlace ? placed.filter((_, at) => at !== index) : placed), ...added];
}

/** A unit type that a person is about to fill in. */
export const NEW_TYPE: WholeType = { name: '', units: [], groups: {} };

function asGroup(unit: PastedUnit): PastedUnit {
  return { type: null, group: unit.group ?? unit.type, name: unit.name };
}

function nameOf({ name }: WholeType, units: readonly PastedUnit[], label: string | null): string {
  return name !== '' ? name : (label ?? kindOfUnits(units.map((unit) => unit.name)));
}

function typeOf(name: string, list: readonly PastedUnit[]): WholeType {
  return {
    name,
    units: list.map((unit) => unit.name),
    groups: Object.fromEntries(
      list.flatMap((unit) => (unit.group === null ? [] : [[unit.name, unit.group]])),
    ),
  };
}
