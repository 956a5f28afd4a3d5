/** A typed date or time: its serial number in the 1900 date system, and the format Excel would give it. */
export interface TypedNumber {
  readonly number: number;
  /** Null: the cell keeps its format. */
  readonly numberFormat: string | null;
}

const DAY = 86_400_000;
/** Day 0; the days before 1 March 1900 are one less, since Excel counts a 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FEBRUARY_29_1900 = 60;

const DATES: readonly RegExp[] = [
  /^(?<year>\d{4}|\d{2})(?<sign>[-/])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/u,
  /^(?<year>\d{4}|\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/u,
  /^(?<year>\d{4})(?:[-/](?<month>\d{1,2})|年(?<month2>\d{1,2})月)$/u,
  /^(?<month>\d{1,2})(?:[-/](?<day>\d{1,2})|月(?<day2>\d{1,2})日)$/u,
];
const TIME =
  /^(?<hour>\d{1,4}):(?<minute>[0-5]?\d)(?::(?<second>[0-5]?\d(?:\.\d{1,3})?))?(?:\s*(?<half>am|pm))?$/iu;

/**
 * A date (1900–9999), a time, or both with a blank between; null if the text is neither.
 * A year of two digits is 2000–2029 or 1930–1999. A date without a day is the first of its month.
 *
 * @param thisYear the year of a date typed without one.
 */
export function typedDate(text: string, thisYear: number): TypedNumber | null {
  const day = dateSerial(text, thisYear);
  if (day !== null) return { number: day, numberFormat: 'yyyy/m/d' };
  const time = timeOfDay(text);
  if (time !== null) return time;
  const blank = text.indexOf(' ');
  if (blank < 0) return null;
  const date = dateSerial(text.slice(0, blank), thisYear);
  const later = timeOfDay(text.slice(blank + 1).trim());
  if (date === null || later === null || later.number >= 1) return null;
  return { number: date + later.number, numberFormat: 'yyyy/m/d h:mm' };
}

function dateSerial(text: string, thisYear: number): number | null {
  for (const pattern of DATES) {
    const parts = pattern.exec(text)?.groups;
    if (parts === undefined) continue;
    const month = Number(parts['month'] ?? parts['month2']);
    const day = Number(parts['day'] ?? parts['day2'] ?? 1);
    return serial(fullYear(parts['year'], thisYear), month, day);
  }
  return null;
}

function fullYear(typed: string | undefined, thisYear: number): number {
  if (typed === undefined) return thisYear;
  const year = Number(typed);
  if (typed.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** Null if there is no such day. */
function serial(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999) return null;
  if (year === 1900 && month === 2 && day === 29) return FEBRUARY_29_1900;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = (date.getTime() - DAY_ZERO) / DAY;
  return days > FEBRUARY_29_1900 ? days : days - 1;
}

function timeOfDay(text: string): TypedNumber | null {
  const parts = TIME.exec(text)?.groups;
  if (parts === undefined) return null;
  const typedHour = Number(parts['hour']);
  const half = parts['half']?.toLowerCase();
  if (half !== undefined && (typedHour < 1 || typedHour > 12)) return null;
  const hour = half === undefined ? typedHour : (typedHour % 12) + (half === 'pm' ? 12 : 0);
  const second = parts['second'];
  const number = (hour * 3600 + Number(parts['minute']) * 60 + Number(second ?? 0)) / 86_400;
  if (hour > 23) return { number, numberFormat: '[h]:mm:ss' };
  const clock = second === undefined ? 'h:mm' : 'h:mm:ss';
  return { number, numberFormat: half === undefined ? clock : `${clock} AM/PM` };
}
