import { cutText } from '../../domain/text/cutText';

/** Longest texts that a score sheet shows whole, in UTF-16 units: as high as Excel lets a row be (409 points). */
const LONGEST = { target: 560, standard: 360 } as const;

/**
 * A target or a standard as a score sheet shows it. One that is higher than a row can be is cut, and its whole text
 * stays on the sheet of the indicators.
 */
export function shortTarget(text: string, column: keyof typeof LONGEST): string {
  const longest = LONGEST[column];
  return text.length > longest ? `${cutText(text, longest)}…` : text;
}
