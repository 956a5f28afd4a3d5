import { formatArea, parseArea } from '../model/address';
import { boundingArea, intersect } from '../model/areas';
import type { Area } from '../model/book';

/** A reference as it stands in a formula; `sheet` is null where none is named. */
export interface WrittenReference {
  readonly kind: 'reference';
  readonly text: string;
  readonly sheet: string | null;
}

/**
 * The smallest range around both operands of `:`. Null where it takes more than the text to tell: the second
 * is on a sheet of its own (three-dimensional references among them), or no place at all.
 */
export function rangeBetween(first: WrittenReference, second: WrittenReference): WrittenReference | null {
  const sheets = second.sheet === null || isSameSheet(first, second);
  return sheets ? combined(first, second, boundingArea) : null;
}

/** What two ranges beside each other share; `none` when it is nothing, null as for {@link rangeBetween}. */
export function intersection(
  first: WrittenReference,
  second: WrittenReference,
): WrittenReference | 'none' | null {
  if (!isSameSheet(first, second)) return null;
  const [one, other] = [parseArea(first.text), parseArea(second.text)];
  if (one !== null && other !== null && intersect(one, other) === null) return 'none';
  return combined(first, second, intersect);
}

function isSameSheet(first: WrittenReference, second: WrittenReference): boolean {
  return first.sheet?.toLowerCase() === second.sheet?.toLowerCase();
}

function combined(
  first: WrittenReference,
  second: WrittenReference,
  combine: (one: Area, other: Area) => Area | null,
): WrittenReference | null {
  const [one, other] = [parseArea(first.text), parseArea(second.text)];
  const area = one !== null && other !== null ? combine(one, other) : null;
  return area === null ? null : { ...first, text: formatArea(area, true) };
}
