import { textHash } from '../text/textHash';
import type { Finding } from './finding';

/**
 * Tells a finding from every other one for as long as it says the same of the same thing: when its figures change, or
 * another year begins, it is another one. Where it has no subject its place tells it apart, so that it is another one
 * once its row has moved.
 */
export function findingKey({ code, params, subject, cell, document }: Finding, year: number | null): string {
  const place = subject ?? cell ?? document;
  return textHash(JSON.stringify([year, code, sorted(params), place === null ? null : sorted(place)]));
}

/** Kept findings come back with their parameters in any order. */
function sorted(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
}
