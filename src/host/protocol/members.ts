import { apiNotFound, HostError } from './hostError';
import {
  memberOf,
  type Argument,
  type HostObject,
  type MethodMember,
  type NavigationMember,
  type PropertyMember,
} from './hostObject';
import { supports, type RequirementSets } from './requirementSets';
import type { Json } from './wire';

/**
 * Reads, writes, calls and follows members of objects, by the tables of their classes and within the declared
 * requirement sets. Whatever is not there is `ApiNotFound`.
 */
export class Members {
  constructor(readonly sets: RequirementSets) {}

  property(object: HostObject, name: string): PropertyMember<unknown> {
    return this.#checked(object, name, memberOf(object.table.properties, name));
  }

  read(object: HostObject, name: string): Json {
    const member = this.property(object, name);
    if (member.get === undefined) throw apiNotFound(`reading ${object.table.name}.${clientName(name)}`);
    return member.get(object.self);
  }

  write(object: HostObject, name: string, value: Argument): void {
    const member = this.property(object, name);
    if (member.set === undefined) throw apiNotFound(`setting ${object.table.name}.${clientName(name)}`);
    member.set(object.self, value);
  }

  navigation(object: HostObject, name: string): NavigationMember<unknown> {
    return this.#checked(object, name, memberOf(object.table.navigations, name));
  }

  follow(object: HostObject, name: string): HostObject | null {
    return this.navigation(object, name).to(object.self);
  }

  call(object: HostObject, name: string, args: readonly Argument[]): HostObject | Json {
    const member: MethodMember<unknown> = this.#checked(object, name, memberOf(object.table.methods, name));
    const surplus = args.findIndex((value, index) => index >= member.parameters && value !== null);
    if (surplus >= 0) {
      throw apiNotFound(`argument ${surplus + 1} of ${object.table.name}.${clientName(name)}`);
    }
    return member.call(object.self, args);
  }

  item(object: HostObject, key: Argument): HostObject {
    return this.#checked(object, 'GetItem', object.table.indexer).item(object.self, key);
  }

  /** The wire name of a property or navigation written in any case; as in `load('rowIndex')`. */
  wireName(object: HostObject, written: string): string {
    const wanted = written.toLowerCase();
    const { properties, navigations } = object.table;
    const found = [...Object.keys(properties), ...Object.keys(navigations)].find(
      (name) => name.toLowerCase() === wanted,
    );
    if (found === undefined) throw apiNotFound(`${object.table.name}.${written}`);
    return found;
  }

  isNavigation(object: HostObject, wireName: string): boolean {
    return memberOf(object.table.navigations, wireName) !== undefined;
  }

  /** Wire names of the readable scalars that exist in the declared sets: what a bare `load()` brings. */
  scalars(object: HostObject): readonly string[] {
    return Object.entries(object.table.properties)
      .filter(([, member]) => member.get !== undefined && supports(this.sets, member.since, member.of))
      .map(([name]) => name);
  }

  #checked<M extends { readonly since: string; readonly of?: string }>(
    object: HostObject,
    name: string,
    member: M | undefined,
  ): M {
    const api = `${object.table.name}.${clientName(name)}`;
    if (member === undefined) throw apiNotFound(api);
    const { since, of = 'ExcelApi' } = member;
    if (!supports(this.sets, since, of)) {
      throw new HostError('ApiNotFound', `${api} needs ${of} ${since}, which is not declared.`);
    }
    return member;
  }
}

/** A wire name as a programmer knows it: `RowIndex` is `rowIndex`. */
export function clientName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
