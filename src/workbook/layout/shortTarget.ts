import { cutText } from '../../domain/text/cutText';

/** Longest texts that a score sheet shows whole, in UTF-16 units: a few lines, so that the rows stay in sight on a screen. */
const LONGEST = { target: 54, standard: 54 } as const;

/**
 * A target or a standard as a score sheet shows it. A longer one is cut, and its whole text
 * stays on the sheet of the indicators.
 */
export function shortTarget(text: string, column: keyof typeof LONGEST): string {
  const longest = LONGEST[column];
  return text.length > longest ? `${cutText(text, longest)}…` : text;
}
