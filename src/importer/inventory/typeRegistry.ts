import type { DocumentPlace } from '../../domain/findings/finding';
import { halfWidth, withoutSpaces } from '../words/plainText';
import type { InventoryType, InventoryUnit } from './inventory';

/** A unit while the document is being read. */
export interface UnitFound extends InventoryUnit {
  group: string | null;
  place: DocumentPlace;
  hasTable: boolean;
}

/** A unit type while the document is being read. */
export interface TypeFound {
  readonly name: string;
  readonly units: UnitFound[];
}

/** What a person said of unit types: these, and no others. */
export interface ListedType {
  readonly name: string;
  readonly units: readonly string[];
  /** The group of a unit, by its name. */
  readonly groups: Readonly<Record<string, string>>;
}

/** Gathers unit types and their units in the order in which the document names them. */
export class TypeRegistry {
  readonly #types = new Map<string, TypeFound>();
  /** Whether a person listed the types: what is not among them is kept apart. */
  readonly isListed: boolean;
  /** Units, of types that a person listed, that are not on the list. */
  readonly #unlisted = new Set<UnitFound>();

  constructor(listed: readonly ListedType[] | null) {
    this.isListed = listed !== null;
    for (const { name, units, groups } of listed ?? []) {
      const found = units.map((unit): UnitFound => ({
        name: unit,
        group: groups[unit] ?? null,
        place: { heading: null, table: null, row: null, text: unit },
        hasTable: false,
      }));
      this.#types.set(keyOf(name), { name, units: found });
    }
  }

  /** The unit type of this name, which is compared without white space and full-width forms. */
  typeNamed(name: string): TypeFound {
    const known = this.#types.get(keyOf(name)) ?? (this.isListed ? this.#alike(name) : undefined);
    if (known !== undefined) return known;
    const type: TypeFound = { name, units: [] };
    if (!this.isListed) this.#types.set(keyOf(name), type);
    return type;
  }

  /** The only type there is; null where there are none or several. */
  get only(): TypeFound | null {
    const [type, second] = this.#types.values();
    return second === undefined ? (type ?? null) : null;
  }

  get all(): readonly TypeFound[] {
    return [...this.#types.values()];
  }

  /** The type whose name contains the text, or is contained in it, if one alone does. */
  #alike(name: string): TypeFound | undefined {
    const key = keyOf(name);
    const alike = [...this.#types].filter(([other]) => other.includes(key) || key.includes(other));
    return alike.length === 1 ? alike[0]?.[1] : (this.only ?? undefined);
  }

  /** The same for a roster's kind, in any list of types. */
  typeLike(name: string): TypeFound | null {
    const key = keyOf(name);
    const exact = this.#types.get(key);
    if (exact !== undefined) return exact;
    const alike = [...this.#types].filter(([other]) => other.includes(key) || key.includes(other));
    return alike.length === 1 ? (alike[0]?.[1] ?? null) : null;
  }

  /** A unit of the type; the one that was only listed so far if there is one of this name. */
  addUnit(type: TypeFound, name: string, group: string | null, place: DocumentPlace): UnitFound {
    if (this.isListed) return this.#listedUnit(type, name, group, place);
    const listed = type.units.find((unit) => unit.name === name && !unit.hasTable);
    if (listed !== undefined) return listed;
    const unit: UnitFound = { name, group, place, hasTable: false };
    type.units.push(unit);
    return unit;
  }

  /** The unit of this name, wherever it was named before. */
  unitNamed(type: TypeFound, name: string, group: string | null, place: DocumentPlace): UnitFound {
    return type.units.find((unit) => unit.name === name) ?? this.addUnit(type, name, group, place);
  }

  isUnit(name: string): boolean {
    return this.all.some(({ units }) => units.some((unit) => keyOf(unit.name) === keyOf(name)));
  }

  /** Whether units are parted by a group of this name, whatever number stands before it. */
  isGroup(name: string): boolean {
    return this.all.some((type) => hasGroup(type, name));
  }

  /** The type whose units are parted by a group of this name: the one given if it is, else the only other one. */
  typeOfGroup(name: string, given: TypeFound | null): TypeFound | null {
    if (given !== null && hasGroup(given, name)) return given;
    const [type, second] = this.all.filter((one) => hasGroup(one, name));
    return second === undefined ? (type ?? given) : given;
  }

  /** A unit that a person did not list, though they listed units. */
  isUnlisted(unit: UnitFound): boolean {
    return this.#unlisted.has(unit);
  }

  #listedUnit(type: TypeFound, name: string, group: string | null, place: DocumentPlace): UnitFound {
    const key = keyOf(name);
    const everywhere = [...this.#types.values()].flatMap(({ units }) => units);
    const found =
      type.units.find((unit) => keyOf(unit.name) === key) ??
      everywhere.find((unit) => keyOf(unit.name) === key) ??
      type.units.find((unit) => keyOf(unit.name).startsWith(key) || key.startsWith(keyOf(unit.name)));
    if (found !== undefined) {
      found.place = place;
      found.group ??= group;
      return found;
    }
    const unit: UnitFound = { name, group, place, hasTable: false };
    this.#unlisted.add(unit);
    return unit;
  }

  finish(): readonly InventoryType[] {
    return this.all.map(({ name, units }) => ({ name, units }));
  }
}

function hasGroup({ units }: TypeFound, name: string): boolean {
  return units.some(({ group }) => group?.includes(name) === true);
}

function keyOf(name: string): string {
  return halfWidth(withoutSpaces(name));
}
