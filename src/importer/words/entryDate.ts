const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u;

/** Excel's day 0 is 30 December 1899 for every date from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const FIRST_SURE_DAY = 61;

/**
 * A date as people write it (2026-3-5, 2026/03/05, 2026.3.5, 2026年3月5日; blanks and the width of digits apart) as the
 * number that sheets count days by; null of what is no day of the calendar from March 1900 on, or lacks its year.
 */
export function readEntryDate(text: string): number | null {
  const found = DATE.exec(text.normalize('NFKC').replace(/\s+/gu, ''));
  if (found === null) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  const number = (time.getTime() - DAY_ZERO) / DAY;
  return number < FIRST_SURE_DAY ? null : number;
}
