import { cutText } from '../../domain/text/cutText';

/** The longest name Excel gives a sheet, in UTF-16 units. */
export const MAX_SHEET_NAME = 31;

const FULL_WIDTH: Readonly<Record<string, string>> = {
  '\\': '＼',
  '/': '／',
  '?': '？',
  '*': '＊',
  ':': '：',
  '[': '［',
  ']': '］',
};

/**
 * A name that Excel accepts for a sheet and that none of `taken` has (case apart): forbidden
 * characters become their full-width twins, quotes at the ends go, what is too long is cut, and a
 * number in brackets tells equal ones apart.
 */
export function sheetNameFor(wanted: string, taken: ReadonlySet<string>, fallback: string): string {
  const clean = wanted
    .replace(/[\\/?*:[\]]/g, (character) => FULL_WIDTH[character] ?? character)
    .replace(/\p{Cc}/gu, '')
    .replace(/^['\s]+|['\s]+$/g, '');
  const base = clean === '' || clean.toLowerCase() === 'history' ? fallback : clean;
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let turn = 1; ; turn += 1) {
    const suffix = turn === 1 ? '' : ` (${turn})`;
    const name = cutText(base, MAX_SHEET_NAME - suffix.length).replace(/['\s]+$/, '') + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
