/**
 * What is known about IronCalc 0.8.4's functions, found by comparing them with known answers
 * (tests/host/calc). A function in none of these sets is taken to want single values.
 */

/** Take a whole range as an argument. */
export const TAKES_RANGES: ReadonlySet<string> = new Set(
  `SUM SUMIF SUMIFS SUMPRODUCT SUMSQ PRODUCT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE AVERAGEA
   AVERAGEIF AVERAGEIFS MAX MIN MAXA MINA MAXIFS MINIFS MEDIAN LARGE SMALL RANK RANK.EQ RANK.AVG
   STDEV STDEV.S STDEV.P VAR VAR.S VAR.P SUBTOTAL INDEX MATCH XMATCH VLOOKUP HLOOKUP XLOOKUP LOOKUP
   AND OR CONCAT TEXTJOIN ROWS COLUMNS ROW COLUMN ISREF CHOOSE IFERROR IF`.split(/\s+/u),
);

/** Take an array that is calculated (`(A1:A5>2)*1`), and get it right. */
export const TAKES_ARRAYS: ReadonlySet<string> = new Set([
  'SUMPRODUCT',
  'SUM',
  'MAX',
  'MIN',
  'AND',
  'OR',
  'INDEX',
]);

/** Work cell by cell on an array, and get it right: their result is an array again. */
export const MAPS_ARRAYS: ReadonlySet<string> = new Set(['IF', 'ABS', 'INT', 'SIGN', 'LEFT']);

/** Read cells they do not name, or what the calculator does not know (sheets, formats), or spill over cells. */
export const REFUSED: ReadonlySet<string> = new Set(
  `INDIRECT OFFSET CELL INFO FORMULATEXT SHEET SHEETS LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY SEQUENCE FILTER
   SORT SORTBY UNIQUE TRANSPOSE RANDARRAY TEXTSPLIT VSTACK HSTACK TAKE DROP EXPAND TOCOL TOROW WRAPROWS
   WRAPCOLS MMULT FREQUENCY`.split(/\s+/u),
);

/** Position of the first criterion among the arguments, then every second one. */
export const FIRST_CRITERION: ReadonlyMap<string, number> = new Map([
  ['COUNTIF', 1],
  ['COUNTIFS', 1],
  ['SUMIF', 1],
  ['AVERAGEIF', 1],
  ['SUMIFS', 2],
  ['AVERAGEIFS', 2],
  ['MAXIFS', 2],
  ['MINIFS', 2],
]);
