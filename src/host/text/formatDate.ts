import { apiNotFound } from '../protocol/hostError';

const DAY = 86_400_000;

/** Day 0 of Excel's calendar, for days after its imaginary 29 February 1900 (serial 60). */
const EPOCH = Date.UTC(1899, 11, 30);

const PART = /yyyy|yy|mm|m|dd|d|hh|h|ss|s|"[^"]*"|\\.|[-/:. 年月日时分秒]/gy;

/** Whether a format shows a date or a time. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/.test(format.replace(/"[^"]*"|\\./g, ''));
}

/** A serial number as date or time, e.g. `yyyy-mm-dd`, `yyyy"年"m"月"d"日"`, `h:mm`. */
export function formatDate(serial: number, format: string): string {
  const parts = format.match(PART) ?? [];
  if (parts.join('') !== format || serial < 0) throw apiNotFound(`text in the number format '${format}'`);
  // The imaginary leap day shifts everything before it by one.
  const date = new Date(EPOCH + Math.round((serial < 60 ? serial + 1 : serial) * DAY));
  return parts.map((part, index) => shown(part, date, isMinute(parts, index))).join('');
}

/** `m` after hours or before seconds is minutes. */
function isMinute(parts: readonly string[], index: number): boolean {
  const letters = (from: readonly string[]) => from.find((part) => /^[ymdhs]+$/.test(part)) ?? '';
  const before = letters(parts.slice(0, index).reverse());
  const after = letters(parts.slice(index + 1));
  return before.startsWith('h') || after.startsWith('s');
}

function shown(part: string, date: Date, minute: boolean): string {
  const two = (number: number) => String(number).padStart(2, '0');
  switch (part) {
    case 'yyyy':
      return String(date.getUTCFullYear());
    case 'yy':
      return two(date.getUTCFullYear() % 100);
    case 'mm':
      return two(minute ? date.getUTCMinutes() : date.getUTCMonth() + 1);
    case 'm':
      return String(minute ? date.getUTCMinutes() : date.getUTCMonth() + 1);
    case 'dd':
      return two(date.getUTCDate());
    case 'd':
      return String(date.getUTCDate());
    case 'hh':
      return two(date.getUTCHours());
    case 'h':
      return String(date.getUTCHours());
    case 'ss':
      return two(date.getUTCSeconds());
    case 's':
      return String(date.getUTCSeconds());
    default:
      return part.replace(/^"(.*)"$/, '$1').replace(/^\\/, '');
  }
}
