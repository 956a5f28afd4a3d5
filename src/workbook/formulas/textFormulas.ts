/** The blanks that `tidyText` knows besides the space, as expressions. */
const BLANKS = ['"\u3000"', '"\u00a0"', 'CHAR(10)'] as const;

/** A text without superfluous blanks, by the rule of `tidyText`. @param text expression; an error stays one */
export function tidiedText(text: string): string {
  return `TRIM(${BLANKS.reduce((inner, blank) => `SUBSTITUTE(${inner},${blank}," ")`, text)})`;
}

/**
 * Where a typed name stands among names, from 1; empty text or an error where it does not. Looked up as
 * it was typed, for names may hold blanks within, then as it is tidied.
 *
 * MATCH alone finds texts among errors and without an array formula, and reads `*`, `?` and `~` as
 * wildcards, as does LibreOffice in an .xlsx file: hence they are escaped.
 *
 * @param prefix what stands before each of the names
 */
export function nameMatch(typed: string, names: string, prefix = ''): string {
  const match = (text: string): string => `MATCH(${prefix}${literalText(text)},${names},0)`;
  const tidied = tidiedText(typed);
  return `IFERROR(${match(typed)},IF(${tidied}="","",${match(tidied)}))`;
}

function literalText(text: string): string {
  return ['~', '*', '?'].reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, text);
}
