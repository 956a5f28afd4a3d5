import { cutText } from '../../domain/text/cutText';

/** Longest target a score sheet shows whole, in UTF-16 units: about three lines of its column. */
const LONGEST = 54;

/**
 * A target as a score sheet shows it. A common target of half a page would stand there once per
 * unit; it is cut, and its whole text stays on the sheet of the indicators.
 */
export function shortTarget(target: string): string {
  return target.length > LONGEST ? `${cutText(target, LONGEST)}…` : target;
}
