import type { Argument } from '../protocol/hostObject';
import { text } from '../protocol/checkArguments';
import { invalidArgument } from '../protocol/hostError';

/** HTML colour names add-ins like to use; the rest is refused rather than guessed. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** A colour as `#RRGGBB` in capitals, from `#rrggbb` or a name. */
export function color(value: Argument | undefined, what: string): string {
  const written = text(value, what);
  const named = Object.hasOwn(NAMED, written.toLowerCase()) ? NAMED[written.toLowerCase()] : undefined;
  const hex = /^#?([0-9a-f]{6})$/i.exec(written)?.[1];
  if (named !== undefined) return named;
  if (hex === undefined) throw invalidArgument(`${what}: '${written}' is not a colour such as #FFA500.`);
  return `#${hex.toUpperCase()}`;
}

/** As {@link color}, or the empty text for none. */
export function optionalColor(value: Argument | undefined, what: string): string {
  return value === '' ? '' : color(value, what);
}
