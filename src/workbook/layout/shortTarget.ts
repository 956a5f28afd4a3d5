/** Longest target a score sheet shows whole, in UTF-16 units: about three lines of its column. */
const LONGEST = 54;

/**
 * A target as a score sheet shows it. A common target of half a page would stand there once per
 * unit; it is cut, and its whole text stays on the sheet of the indicators.
 */
export function shortTarget(target: string): string {
  if (target.length <= LONGEST) return target;
  const end = /[\uD800-\uDBFF]/.test(target.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  return `${target.slice(0, end)}…`;
}
