/**
 * A typed text as formulas can tidy it, too (`tidiedText` of `workbook/formulas`): blanks at its ends
 * are dropped, and a run of them within counts as one. Blanks are the space, U+3000, U+00A0 and line feeds.
 */
export function tidyText(text: string): string {
  return text.replace(/[ \u3000\u00a0\n]+/g, ' ').replace(/^ | $/g, '');
}

/** The same for texts that spreadsheets take for equal: case does not matter to them, width does. */
export function caselessText(text: string): string {
  return text.toLowerCase();
}

/** Whether a text is nothing but blanks. */
export function isBlank(text: string): boolean {
  return tidyText(text) === '';
}
