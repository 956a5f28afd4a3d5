import { apiNotFound, HostError } from './hostError';
import { HostObject } from './hostObject';
import type { Members } from './members';
import type { ObjectPaths } from './objectPaths';
import { query } from './query';
import { readArguments, readObjects } from './readArguments';
import { ACTION, type Action, type Json, type JsonObject } from './wire';

/** Carries out one action and answers its value. Everything done to a null object is null and changes nothing. */
export function runAction(action: Action, paths: ObjectPaths, members: Members): Json {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.find(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object.table.identity(object.self);
    case ACTION.query:
      return query(members, object, action.QueryInfo ?? {}, 'load');
    case ACTION.queryAsJson:
      return query(members, object, action.QueryInfo ?? {}, 'retrieve');
    case ACTION.method: {
      const value = members.call(object, action.Name, readArguments(action.ArgumentInfo, paths.find));
      return value instanceof HostObject ? null : value;
    }
    case ACTION.setProperty:
      members.write(object, action.Name, readArguments(action.ArgumentInfo, paths.find)[0] ?? null);
      return null;
    case ACTION.ensureUnchanged:
      ensureUnchanged(members, object, action.ObjectState ?? {});
      return null;
    case ACTION.update:
      update(members, object, action.ObjectState ?? {}, paths);
      return null;
    default:
      throw apiNotFound(`actions of type ${action.ActionType}`);
  }
}

function update(members: Members, object: HostObject, state: JsonObject, paths: ObjectPaths): void {
  for (const [key, value] of Object.entries(state)) {
    const name = members.wireName(object, key);
    if (!members.isNavigation(object, name)) {
      members.write(object, name, readObjects(value, paths.find));
      continue;
    }
    const child = members.follow(object, name);
    if (child !== null) update(members, child, value as JsonObject, paths);
  }
}

function ensureUnchanged(members: Members, object: HostObject, state: JsonObject): void {
  for (const [key, expected] of Object.entries(state)) {
    const actual = members.read(object, members.wireName(object, key));
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      throw new HostError('InvalidOperation', `${object.table.name}.${key} has changed.`);
    }
  }
}
