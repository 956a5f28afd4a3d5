import { HostObject, type Argument } from './hostObject';
import { invalidArgument } from './hostError';

/** The given text. @throws HostError InvalidArgument if it is none */
export function text(value: Argument | undefined, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${what} must be a text.`);
  return value;
}

export function optionalText(value: Argument | undefined, what: string): string | null {
  return value === null || value === undefined ? null : text(value, what);
}

export function flag(value: Argument | undefined, what: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} must be true or false.`);
  return value;
}

export function optionalFlag(value: Argument | undefined, what: string): boolean {
  return value === null || value === undefined ? false : flag(value, what);
}

export function number(value: Argument | undefined, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw invalidArgument(`${what} must be a number.`);
  return value;
}

export function integer(value: Argument | undefined, what: string): number {
  const result = number(value, what);
  if (!Number.isInteger(result)) throw invalidArgument(`${what} must be a whole number.`);
  return result;
}

/** One of the given words, as the client's enumerations spell them. */
export function oneOf<W extends string>(value: Argument | undefined, words: readonly W[], what: string): W {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`${what} must be one of ${words.join(', ')}.`);
  return found;
}

/** Fields of a plain object. */
export function fields(value: Argument | undefined, what: string): Readonly<Record<string, Argument>> {
  if (typeof value !== 'object' || value === null || value instanceof HostObject || isList(value)) {
    throw invalidArgument(`${what} must be an object.`);
  }
  return value;
}

export function isList(value: Argument | undefined): value is readonly Argument[] {
  return Array.isArray(value);
}
