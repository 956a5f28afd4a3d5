import { keyOfSheetText } from '../../strings/texts';
import { headersOf, type Column } from '../layout/table';
import { tierCodesIn } from '../layout/tierCode';
import { UNCONFIRMED } from '../layout/unconfirmed';
import type { Value } from './snapshot';

/** Which columns stand in a table, told by its first rows. */
export interface RecognisedColumns {
  /** Whether the hidden row of codes is the table's first one; otherwise the header is. */
  readonly hasCodes: boolean;
  /** From left to right: the code of a column of ours, or null for somebody else's. */
  readonly codes: readonly (string | null)[];
}

/** So many words of a header must be known for a row to be one. */
const FEWEST_HEADERS = 2;

/**
 * Tells columns by their codes, where these are gone by the words of the header, in either language, and hidden ones,
 * which have no word, by standing together at an end of the table. Null where neither says enough. Pure.
 *
 * @param first the first row of the table's area, @param second the one below
 * @param words headers that are no fixed text, by code
 */
export function recogniseColumns(
  columns: readonly Column<string>[],
  first: readonly Value[],
  second: readonly Value[],
  words: ReadonlyMap<string, readonly string[]> = new Map(),
): RecognisedColumns | null {
  const known = new Map(columns.map((column) => [column.code, column]));
  const hasCodes = first.filter((cell) => known.has(String(cell))).length > 1;
  const headers = hasCodes ? second : first;
  const taken = new Set(hasCodes ? first.map(String).filter((code) => known.has(code)) : []);
  const byWord = (cell: Value | undefined): string | null => {
    const text = String(cell ?? '');
    const column = columns.find(
      (each) =>
        !taken.has(each.code) &&
        (words.get(each.code)?.includes(text) === true || keyOfSheetText(text, headersOf(each)) !== null),
    );
    if (text === '' || column === undefined) return null;
    taken.add(column.code);
    return column.code;
  };
  const seen = new Set<string>();
  const codes = first.map((cell, index): string | null => {
    const code = String(cell);
    const isOwn = hasCodes && known.has(code) && !seen.has(code);
    if (isOwn) seen.add(code);
    return isOwn ? code : byWord(headers[index]);
  });
  if (!hasCodes && codes.filter((code) => code !== null).length < FEWEST_HEADERS) return null;
  return { hasCodes, codes: hasCodes ? codes : withHidden(columns, codes, headers) };
}

/** Hidden columns at either end, where as many without a word stand there as there should be. */
function withHidden(
  known: readonly Column<string>[],
  codes: readonly (string | null)[],
  headers: readonly Value[],
): readonly (string | null)[] {
  const result = [...codes];
  // Optional ones that nothing speaks for do not stand.
  const columns = known.filter(({ code, optional }) => optional !== true || codes.includes(code));
  const wordless = (index: number): boolean => result[index] === null && isWordless(headers[index] ?? '');
  const leading = columns.slice(
    0,
    columns.findIndex(({ header }) => header !== null),
  );
  const first = result.findIndex((code) => code !== null);
  if (first === leading.length && leading.every((_, index) => wordless(index))) {
    leading.forEach(({ code }, index) => (result[index] = code));
  }
  const lastShown = columns.map(({ header }) => header !== null).lastIndexOf(true);
  const trailing = columns.slice(lastShown + 1);
  const from = result.map((code) => code !== null).lastIndexOf(true) + 1;
  if (result.length - from === trailing.length && trailing.every((_, index) => wordless(from + index))) {
    trailing.forEach(({ code }, index) => (result[from + index] = code));
  }
  return result;
}

/** Whether a header is that of a hidden column: none, or a mark that only the add-in reads. */
function isWordless(header: Value): boolean {
  return header === '' || header === UNCONFIRMED || tierCodesIn([header]).length > 0;
}
