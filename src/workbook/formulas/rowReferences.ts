/** Zero-based rows of a sheet, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Where the rows of sheets went. */
export interface MovedRows {
  /**
   * Where the rows went that a formula refers to; null where that cannot be said.
   *
   * @param sheet the sheet's name as the formula gives it; null for the formula's own sheet
   */
  readonly follow: (sheet: string | null, rows: RowSpan) => RowSpan | null;
  /** Whether no row of the formula's own sheet moves. */
  readonly stay: boolean;
}

/** What is no reference is taken whole, so that nothing within it looks like one. */
const PIECE = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "(?<prefix>(?:'(?:[^']|'')+'|(?:\\[[^\\]]*\\])?[\\p{L}_][\\p{L}\\p{N}_.]*)!)?" +
      '(?<area>(?:\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}(?::\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6})?' +
      '|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6})(?![\\p{L}\\p{N}_.(!]))',
    '(?<byNumber>(?:INDIRECT|OFFSET|INDEX|ROW)\\()',
    '[\\p{L}\\p{N}_.\\\\]+',
    '\\[[^\\]]*\\]',
    "'(?:[^']|'')*'",
  ].join('|'),
  'giu',
);

/** The last column Excel has; `XFE1` is a name. */
const LAST_COLUMN = 'XFD';

/**
 * A formula whose references follow the rows they mean to where these went, as Excel has it when rows are inserted;
 * null when one of them cannot follow, or when rows move and the formula finds some by their numbers (`INDIRECT`).
 * Names and references to other workbooks stay.
 *
 * @example followRows('=J20*0.8', moved) // '=J22*0.8' where row 20 has become row 22
 */
export function followRows(formula: string, moved: MovedRows): string | null {
  const left: string[] = [];
  const followed = formula.replace(PIECE, (piece, ...captures: readonly unknown[]) => {
    const { prefix, area, byNumber } = captures.at(-1) as Readonly<Record<string, string | undefined>>;
    if (byNumber !== undefined && !moved.stay) left.push(piece);
    if (area === undefined || prefix?.includes('[') === true || isName(area)) return piece;
    const rows = [...area.matchAll(/\d+/g)].map(([digits]) => Number(digits) - 1);
    const span = moved.follow(prefix === undefined ? null : sheetName(prefix), {
      first: Math.min(...rows),
      last: Math.max(...rows),
    });
    if (span === null) {
      left.push(piece);
      return piece;
    }
    const corners = [...area.matchAll(/([^:\d]*)(\d+)/g)].map(
      ([, column = '', digits]) =>
        `${column}${String((Number(digits) - 1 === Math.min(...rows) ? span.first : span.last) + 1)}`,
    );
    return `${prefix ?? ''}${corners.join(':')}`;
  });
  return left.length === 0 ? followed : null;
}

function isName(area: string): boolean {
  const letters = area.match(/[A-Z]{3}/giu) ?? [];
  return letters.some((column) => column.toUpperCase() > LAST_COLUMN);
}

/** `'O''Brien'!` → `O'Brien`. */
function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
