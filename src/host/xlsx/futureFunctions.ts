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
/** Strings and quoted sheet names are left alone; then a name before a bracket. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:_xlfn\.|_xlws\.)*([\p{L}_][\p{L}\p{N}_.]*)(?=\()/giu;

/** A formula (with or without `=`) as the file wants it, without `=`. */
export function storedFormula(formula: string): string {
  return formula.replace(/^=/u, '').replace(PIECES, (piece, name?: string) => {
    return name !== undefined && FUTURE.has(name.toUpperCase()) ? `_xlfn.${name}` : piece;
  });
}

/** A stored formula as Office.js gives it, with `=`. */
export function readFormula(stored: string): string {
  return `=${stored.replace(PIECES, (piece, name?: string) => name ?? piece)}`;
}
