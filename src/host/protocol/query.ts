import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import { clientName, type Members } from './members';
import type { Json, QueryInfo } from './wire';

/** Answers `load` (Pascal case, `_Items`) or `retrieve` (camel case, `items`). */
export type QueryStyle = 'load' | 'retrieve';

/** Names below an object, by first segment; an empty list of rests = the whole of that member. */
type Selection = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * The loaded properties of an object or collection.
 * Without `Select`, or with `*`: all scalars and no navigation.
 */
export function query(members: Members, object: HostObject, info: QueryInfo, style: QueryStyle): Json {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map(segmentsOf);
  // Only `Expand` given: the object's own scalars come too.
  const selected = info.Select === undefined && paths.length > 0 ? [['*'], ...paths] : paths;
  return build(members, object, selected, style, info);
}

/** `items/tables/items/name` is `tables/name`: a collection is told apart by its class, not by the word. */
function segmentsOf(path: string): readonly string[] {
  const segments = path.split(/[/.]/).map((segment) => segment.trim());
  const names = segments.filter((segment) => segment.toLowerCase() !== 'items');
  return names.length === 0 ? ['*'] : names;
}

function build(
  members: Members,
  object: HostObject,
  paths: readonly (readonly string[])[],
  style: QueryStyle,
  window: QueryInfo,
): Json {
  const { items } = object.table;
  if (items === undefined) return buildObject(members, object, paths, style);
  const skip = window.Skip ?? 0;
  const chosen = items.list(object.self).slice(skip, skip + (window.Top ?? Infinity));
  const list = chosen.map((item, index) => {
    const fields = build(members, item, paths, style, {}) as Readonly<Record<string, Json>>;
    return style === 'load' ? { ...fields, _Index: skip + index } : fields;
  });
  return { [style === 'load' ? '_Items' : 'items']: list };
}

function buildObject(
  members: Members,
  object: HostObject,
  paths: readonly (readonly string[])[],
  style: QueryStyle,
): Json {
  const result: Record<string, Json> = style === 'load' ? { ...object.table.identity(object.self) } : {};
  const put = (name: string, value: Json) => {
    result[style === 'load' ? name : clientName(name)] = value;
  };
  const everything = paths.length === 0 || paths.some(([first]) => first === '*' || first === '$all');
  if (everything) {
    for (const name of members.scalars(object)) {
      const value = readUnlessUnsupported(members, object, name);
      if (value !== undefined) put(name, value);
    }
  }
  for (const [name, rests] of selection(members, object, paths)) {
    if (!members.isNavigation(object, name)) {
      put(name, members.read(object, name));
      continue;
    }
    const child = members.follow(object, name);
    const whole = rests.some((rest) => rest.length === 0);
    put(name, child === null ? null : build(members, child, whole ? [] : rests, style, {}));
  }
  return result;
}

function selection(members: Members, object: HostObject, paths: readonly (readonly string[])[]): Selection {
  const selected = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of paths) {
    if (first === undefined || first === '*' || first.startsWith('$')) continue;
    const name = members.wireName(object, first);
    selected.set(name, [...(selected.get(name) ?? []), rest]);
  }
  return selected;
}

/** A bare load names nothing, so what this host cannot tell is left "not loaded" rather than failing the rest. */
function readUnlessUnsupported(members: Members, object: HostObject, name: string): Json | undefined {
  try {
    return members.read(object, name);
  } catch (error) {
    if (error instanceof HostError && error.code === 'ApiNotFound') return undefined;
    throw error;
  }
}
