/** What a number format makes of a number, where it shows something else than the plain number. */
export type ForeignFormat = 'date' | 'time' | 'percent' | 'currency' | 'fraction' | 'scientific' | 'text';

/** Texts in quotes, and characters that are escaped, filled with or left room for. */
const LITERALS = /"[^"]*"|[\\_*]./gu;
const BRACKETS = /\[([^\]]*)\]/gu;
const ELAPSED = /^[hms]+$/iu;
const CURRENCY_SIGNS = /[$€£¥￥]/u;

/**
 * What a number format shows a number as, other than the number itself; null for `General` and every other
 * plain one, colours, separators and texts around the number included.
 *
 * @param numberFormat in English
 */
export function foreignFormat(numberFormat: string): ForeignFormat | null {
  if (numberFormat === 'General') return null;
  const plain = numberFormat.replace(/General/giu, '');
  const literals = [...plain.matchAll(LITERALS)].map(([text]) => text).join('');
  const brackets = [...plain.matchAll(BRACKETS)].map(([, text = '']) => text);
  const bare = plain.replace(LITERALS, '').replace(BRACKETS, '');
  if (/e[+-]/iu.test(bare)) return 'scientific';
  const hasClock = /[hs]/iu.test(bare) || brackets.some((text) => ELAPSED.test(text));
  // Days, years, eras and weekdays; an m beside hours or seconds is minutes.
  if (/[ydbge]|a{3}/iu.test(bare) || (/m/iu.test(bare) && !hasClock)) return 'date';
  if (hasClock) return 'time';
  if (bare.includes('%')) return 'percent';
  if (bare.includes('@') && !/[0#?]/u.test(bare)) return 'text';
  if (/[?#0]\/[?#\d]/u.test(bare)) return 'fraction';
  const isCurrency =
    CURRENCY_SIGNS.test(bare) ||
    CURRENCY_SIGNS.test(literals) ||
    brackets.some((text) => /^\$[^-]/u.test(text));
  return isCurrency ? 'currency' : null;
}

/** Whether a number format shows dates or times: a y, m, d, h or s outside quotes, brackets and escapes. */
export function isDateFormat(numberFormat: string): boolean {
  const foreign = foreignFormat(numberFormat);
  return foreign === 'date' || foreign === 'time';
}

/** Excel's day 0 is 30 December 1899 for every date from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The first day for which Excel's own count agrees with the calendar. */
const FIRST_SURE_DAY = 61;
const LAST_DAY = 2_958_465;

/**
 * What a number looks like in a cell of such a format, near enough to recognise it: `2026-03-05`, `12:00`,
 * `15%`. A number that is no date is shown as itself.
 */
export function shownAs(value: number, format: ForeignFormat): string {
  switch (format) {
    case 'date':
      return value >= FIRST_SURE_DAY && value <= LAST_DAY
        ? new Date(DAY_ZERO + Math.floor(value) * DAY).toISOString().slice(0, 10)
        : earlyDate(value);
    case 'time':
      return clockTime(value);
    case 'percent':
      return `${Number((value * 100).toPrecision(12))}%`;
    case 'currency':
    case 'fraction':
    case 'scientific':
    case 'text':
      return String(value);
  }
}

/** Excel counts a 29 February 1900 that never was, so that days before lie one day further on. */
function earlyDate(value: number): string {
  const day = Math.floor(value);
  if (day < 1 || day >= FIRST_SURE_DAY) return String(value);
  if (day === FIRST_SURE_DAY - 1) return '1900-02-29';
  return new Date(DAY_ZERO + (day + 1) * DAY).toISOString().slice(0, 10);
}

function clockTime(value: number): string {
  if (value < 0) return String(value);
  const minutes = Math.round((value % 1) * 1440) % 1440;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
