import { NOT_ASSESSED, NOT_ASSESSED_TOO } from '../../domain/scoring/notAssessedWords';
import { textLiteral } from './address';

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

/** Stands in no tidied text, so that a word is found whole or not at all. */
const BETWEEN = '\u3000';
const WORDS = ['', '', NOT_ASSESSED, ...NOT_ASSESSED_TOO, ''].join(BETWEEN);

/**
 * One of three expressions by what a text says: nothing but blanks, that an indicator is not assessed (by the rule of
 * `isNotAssessed`), or anything else. @param text no error
 */
export function byWhatItSays(text: string, blank: number, notAssessed: number, otherwise: number): string {
  const between = textLiteral(BETWEEN);
  const place = `FIND(${between}&${tidiedText(text)}&${between},${textLiteral(WORDS)})`;
  return `IFERROR(IF(${place}=1,${blank},${notAssessed}),${otherwise})`;
}

/** Whether a text seems to say that an indicator is not assessed, for a rule of validation, which has room for 255 characters: what it lets pass, the check sees. */
export function seemsNotAssessed(text: string): string {
  const words = ['', NOT_ASSESSED, ...NOT_ASSESSED_TOO, ''].join('|');
  return `ISNUMBER(FIND("|"&TRIM(${text})&"|",${textLiteral(words)}))`;
}
