import { MAX_FORMULA_CHARACTERS } from '../model/limits';
import { XlsxError } from './xlsxError';

/**
 * Functions that came after Excel 2007. Files mark them with `_xlfn.`; people and Office.js do not see that.
 * Without the mark Excel shows `#NAME?` until the formula is entered again.
 */
const FUTURE: ReadonlySet<string> = new Set(
  `AGGREGATE CEILING.MATH CONCAT DAYS FLOOR.MATH FORMULATEXT IFNA IFS ISFORMULA MAXIFS MINIFS
   NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.INC RANK.AVG RANK.EQ
   MODE.SNGL STDEV.P STDEV.S SWITCH TEXTJOIN VAR.P VAR.S XOR XLOOKUP XMATCH UNICODE UNICHAR SHEET SHEETS`.split(
    /\s+/u,
  ),
);
/**
 * Strings and quoted sheet names, closed or not, then words with a bracket behind those that are functions. Every
 * character is looked at once: a file may hold thousands of formulas of thousands of characters.
 */
const PIECES = /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|([\p{L}_][\p{L}\p{N}_.]*)(\(?)/gu;
const MARK = /^(?:_xlfn\.|_xlws\.)+(?=[\p{L}_])/iu;

/** A formula (with or without `=`) as the file wants it, without `=`. */
export function storedFormula(formula: string): string {
  return formula.replace(/^=/u, '').replace(PIECES, (piece, word?: string, bracket?: string) => {
    if (word === undefined || bracket !== '(') return piece;
    const name = word.replace(MARK, '');
    return FUTURE.has(name.toUpperCase()) ? `_xlfn.${name}(` : piece;
  });
}

/**
 * A stored formula as Office.js gives it, with `=`.
 *
 * @throws XlsxError Damaged for one longer than Excel takes.
 */
export function readFormula(stored: string): string {
  if (stored.length > MAX_FORMULA_CHARACTERS) {
    throw new XlsxError('Damaged', `a formula of more than ${MAX_FORMULA_CHARACTERS} characters`);
  }
  return `=${stored.replace(PIECES, (piece, word?: string, bracket?: string) => {
    return word === undefined || bracket !== '(' ? piece : `${word.replace(MARK, '')}(`;
  })}`;
}
