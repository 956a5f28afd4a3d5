import { parseTyped } from '../host';

/**
 * What has to be typed so that a cell never holds a formula: numbers and dates become what they are, and a text that
 * Excel would calculate stays the text that it is. Files come from anywhere (CWE-1236).
 */
export function neverFormula(text: string): string {
  const isCalculated = parseTyped(text, 'General').content.kind === 'formula' || /^\s*@/u.test(text);
  // The first apostrophe is Excel's mark of a text, and does not stay.
  return isCalculated || text.startsWith("'") ? `'${text}` : text;
}

/** The same of a score, which is taken as typed: an apostrophe in front is Excel's mark of a text by then. */
export function typedScore(text: string): string {
  return text.startsWith("'") ? text : neverFormula(text);
}
