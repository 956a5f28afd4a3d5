import { apiNotFound, HostError, invalidArgument } from './hostError';
import { HostObject } from './hostObject';
import type { Members } from './members';
import { readArguments } from './readArguments';
import { PATH, type ObjectPath, type RequestBody } from './wire';

/** Where a request's paths begin. */
export interface Roots {
  workbook(): HostObject;
  /** @param name e.g. `Microsoft.InternalService.AddinInternalService` */
  service(name: string): HostObject;
  /** @throws HostError when the reference is unknown or its cells are gone */
  reference(id: string): HostObject;
}

/**
 * The objects behind the paths of one request. A path is evaluated when an action first needs it and only once:
 * evaluating `worksheets.add()` twice would add twice.
 */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();

  readonly #paths: RequestBody['ObjectPaths'];
  readonly #members: Members;
  readonly #roots: Roots;

  constructor(paths: RequestBody['ObjectPaths'], members: Members, roots: Roots) {
    this.#paths = paths;
    this.#members = members;
    this.#roots = roots;
  }

  readonly find = (id: number): HostObject | null => {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const object = this.#evaluate(this.#path(id));
    this.#found.set(id, object);
    return object;
  };

  /** The object of a path that has been evaluated; undefined when it has not. */
  known(id: number): HostObject | null | undefined {
    return this.#found.get(id);
  }

  /** A path as it was sent; undefined when it was not. */
  written(id: number): ObjectPath | undefined {
    return this.#paths[id];
  }

  #path(id: number): ObjectPath {
    const path = this.written(id);
    if (path === undefined) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    return path;
  }

  #evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.#roots.workbook();
      case PATH.service:
        return this.#roots.service(path.Name);
      case PATH.reference:
        return this.#roots.reference(path.Name);
      case PATH.nullObject:
        return null;
      case PATH.method:
      case PATH.property:
      case PATH.indexer: {
        const parent = this.find(path.ParentObjectPathId ?? 0);
        return parent === null ? null : this.#child(parent, path);
      }
      default:
        throw apiNotFound(`object paths of type ${path.ObjectPathType}`);
    }
  }

  #child(parent: HostObject, path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.property) return this.#members.follow(parent, path.Name);
    const args = readArguments(path.ArgumentInfo, this.find);
    if (path.ObjectPathType === PATH.indexer) return this.#members.item(parent, args[0] ?? null);
    const result = this.#members.call(parent, path.Name, args);
    if (result !== null && !(result instanceof HostObject)) {
      throw invalidArgument(`${parent.table.name}.${path.Name} answers a value, not an object.`);
    }
    return result;
  }
}
