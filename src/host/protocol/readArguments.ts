import type { Argument, HostObject } from './hostObject';
import { invalidArgument } from './hostError';
import type { ArgumentInfo, Json, ReferencedPaths } from './wire';

/** Finds the object of an object path. */
export type FindObject = (pathId: number) => HostObject | null;

/** The arguments of a call, client objects replaced by the host's. */
export function readArguments(info: ArgumentInfo | undefined, find: FindObject): readonly Argument[] {
  const paths = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => readArgument(value, paths[index] ?? 0, find));
}

function readArgument(value: Json, path: ReferencedPaths[number], find: FindObject): Argument {
  if (typeof path === 'number' && path !== 0) return find(path);
  if (Array.isArray(path)) {
    if (!Array.isArray(value)) throw invalidArgument('An argument does not match its object paths.');
    const inner = path as ReferencedPaths;
    return (value as readonly Json[]).map((entry, index) => readArgument(entry, inner[index] ?? 0, find));
  }
  return readObjects(value, find);
}

/** Client objects inside a plain object arrive as `{ _ObjectPathId }`. */
export function readObjects(value: Json, find: FindObject): Argument {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((entry) => readObjects(entry, find));
  }
  const fields = value as Readonly<Record<string, Json>>;
  const pathId = fields['_ObjectPathId'];
  if (typeof pathId === 'number') return find(pathId);
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, readObjects(field, find)]));
}
