import { cutText } from '../../domain/text/cutText';

/**
 * Longest texts that a score sheet shows whole, in UTF-16 units: no row is higher than a third of a screen, or the cell that
 * somebody jumps to would be out of sight; see `textWidths`.
 */
const LONGEST = { target: 560, standard: 400 } as const;

/**
 * A target or a standard as a score sheet shows it. A longer one is cut, and its whole text
 * stays on the sheet of the indicators.
 */
export function shortTarget(text: string, column: keyof typeof LONGEST): string {
  return isTooLong(text, column) ? `${cutText(text, LONGEST[column])}…` : text;
}

/** Whether {@link shortTarget} leaves something of a target or a standard out. */
export function isTooLong(text: string, column: keyof typeof LONGEST): boolean {
  return text.length > LONGEST[column];
}
