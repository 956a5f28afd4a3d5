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
    const name = cut(base, MAX_SHEET_NAME - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Cuts at a whole character, never between the halves of a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end).replace(/['\s]+$/, '');
}
