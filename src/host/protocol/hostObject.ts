import type { Json, JsonObject } from './wire';

/** A decoded argument: JSON in which client objects stand as the host's objects. */
export type Argument =
  HostObject | null | boolean | number | string | readonly Argument[] | { readonly [name: string]: Argument };

/** A scalar property. Without `set` it is read-only. */
export interface PropertyMember<T> {
  /** Version of the requirement set that brought it. */
  readonly since: string;
  /** The requirement set. @default 'ExcelApi' */
  readonly of?: 'ExcelApiOnline';
  get?(self: T): Json;
  set?(self: T, value: Argument): void;
}

/** A property that leads to another object. */
export interface NavigationMember<T> {
  readonly since: string;
  to(self: T): HostObject | null;
}

/** A method; answers an object (null = null object), or a value. */
export interface MethodMember<T> {
  readonly since: string;
  /** How many arguments it looks at; one more that is not null is refused. */
  readonly parameters: number;
  call(self: T, args: readonly Argument[]): HostObject | Json;
}

/** Everything the client may ask of a class. Keys are wire names; what is not in here is refused with `ApiNotFound`. */
export interface ClassTable<T> {
  readonly name: string;
  /** What the client needs to find the object again: `{ Id }`, `{ _Id }`, `{ _ReferenceId }` or nothing. */
  identity(self: T): JsonObject;
  readonly properties: Readonly<Record<string, PropertyMember<T>>>;
  readonly navigations: Readonly<Record<string, NavigationMember<T>>>;
  readonly methods: Readonly<Record<string, MethodMember<T>>>;
  /** Present in collections. */
  readonly items?: {
    list(self: T): readonly HostObject[];
  };
  /** Answers `collection.getItem(key)`. */
  readonly indexer?: {
    readonly since: string;
    item(self: T, key: Argument): HostObject;
  };
}

/** An object of the imitated API: its state and the table of its members. */
export class HostObject<T = unknown> {
  constructor(
    readonly table: ClassTable<T>,
    readonly self: T,
  ) {}
}

/** Own entries only: a name such as `constructor` must not reach Object's. */
export function memberOf<M>(members: Readonly<Record<string, M>>, name: string): M | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
