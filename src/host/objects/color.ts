import namedColors from 'color-name';
import type { Argument } from '../protocol/hostObject';
import { text } from '../protocol/checkArguments';
import { invalidArgument } from '../protocol/hostError';

/** HTML's colour names; letter case does not matter. */
const NAMED: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(namedColors));

/**
 * A colour as `#RRGGBB` in capitals, from `#rrggbb`, `rrggbb` or one of HTML's names.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member
 * @throws HostError InvalidArgument
 */
export function color(value: Argument | undefined, what: string): string {
  const written = text(value, what);
  const named = NAMED.get(written.toLowerCase());
  const hex = named?.map(twoDigits).join('') ?? /^#?([0-9a-f]{6})$/i.exec(written)?.[1];
  if (hex === undefined) throw invalidArgument(`${what}: '${written}' is not a colour such as #FFA500.`);
  return `#${hex.toUpperCase()}`;
}

const twoDigits = (part: number): string => part.toString(16).padStart(2, '0');

/** As {@link color}, or the empty text for none. */
export function optionalColor(value: Argument | undefined, what: string): string {
  return value === '' ? '' : color(value, what);
}
