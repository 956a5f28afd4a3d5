import { columnLetters, columnNumber, unquoteSheetName } from '../model/address';

/** One corner of a reference; a whole column has no row, a whole row no column. Zero-based. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference in a formula: `A1`, `$B$2:C3`, `A:A`, `'Sheet 1'!1:3`. */
export interface FormulaReference {
  /** As written, with quotes and `!`; empty when none was. */
  readonly prefix: string;
  readonly sheet: string | null;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
}

const TOKEN = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*")',
    '(?<error>#(?:REF!|DIV/0!|N/A|NAME\\?|NULL!|NUM!|VALUE!|SPILL!|CALC!))',
    "(?<prefix>(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?" +
      '(?<place>\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}(?::\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7})?' +
      '|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}' +
      '|\\$?[0-9]{1,7}:\\$?[0-9]{1,7})(?![\\p{L}\\p{N}_.(!])',
    '(?<word>[\\p{L}\\p{N}_.\\\\]+)',
    "(?<quoted>'(?:[^']|'')*')",
    '(?<bracket>\\[[^\\]]*\\])',
    '(?<other>[^])',
  ].join('|'),
  'gu',
);

const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]{0,7})$/;

/**
 * The formula with each reference replaced by what `rewrite` answers. Text in quotes, function names and defined
 * names are left alone. The formula need not begin with `=`.
 */
export function rewriteReferences(
  formula: string,
  rewrite: (reference: FormulaReference) => FormulaReference | string,
): string {
  return joinReferences(splitReferences(formula), rewrite);
}

/** What {@link rewriteReferences} finds: references, and all between them as it is written. */
export function splitReferences(formula: string): readonly (string | FormulaReference)[] {
  const pieces: (string | FormulaReference)[] = [];
  let between = '';
  for (const { 0: whole, groups } of formula.matchAll(TOKEN)) {
    const place = groups?.['place'];
    if (place === undefined) {
      between += whole;
      continue;
    }
    const prefix = groups?.['prefix'] ?? '';
    const [first = '', second] = place.split(':');
    pieces.push(between, {
      prefix,
      sheet: prefix === '' ? null : unquoteSheetName(prefix.slice(0, -1)),
      from: parseCorner(first),
      to: second === undefined ? null : parseCorner(second),
    });
    between = '';
  }
  pieces.push(between);
  return pieces;
}

/** The formula of these pieces, each reference replaced by what `rewrite` answers. */
export function joinReferences(
  pieces: readonly (string | FormulaReference)[],
  rewrite: (reference: FormulaReference) => FormulaReference | string,
): string {
  let formula = '';
  for (const piece of pieces) {
    const answer = typeof piece === 'string' ? piece : rewrite(piece);
    formula += typeof answer === 'string' ? answer : writeReference(answer);
  }
  return formula;
}

/** Whether a formula may name a sheet: no reading, so that a thousand formulas are passed over at once. */
export function mayMention(formula: string, sheetName: string): boolean {
  return formula.toLowerCase().includes(sheetName.replaceAll("'", "''").toLowerCase());
}

function parseCorner(text: string): Corner {
  const [, firstMark = '', letters = '', secondMark = '', digits = ''] = CORNER.exec(text) ?? [];
  // "$5" has its mark where a column's would stand.
  const rowMark = letters === '' ? firstMark : secondMark;
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnNumber(letters),
    rowFixed: rowMark === '$',
    columnFixed: letters !== '' && firstMark === '$',
  };
}

function writeReference(reference: FormulaReference): string {
  const from = writeCorner(reference.from);
  return reference.prefix + (reference.to === null ? from : `${from}:${writeCorner(reference.to)}`);
}

function writeCorner(corner: Corner): string {
  const column = corner.column === null ? '' : (corner.columnFixed ? '$' : '') + columnLetters(corner.column);
  const row = corner.row === null ? '' : `${corner.rowFixed ? '$' : ''}${corner.row + 1}`;
  return column + row;
}
