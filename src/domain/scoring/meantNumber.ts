import type { ForeignFormat } from './numberFormat';

/** Blanks and characters that nobody sees (direction marks, zero-width blanks), as calculators and chats leave them. */
const UNSEEN = '[\\s\\p{Cf}]*';
const DISGUISED = new RegExp(`^${UNSEEN}(-?\\d+(?:\\.\\d+)?)${UNSEEN}分?${UNSEEN}$`, 'u');

/** Full-width signs, U+FF01 to U+FF5E, stand so far behind the plain ones. */
const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const FULL_WIDTH_AHEAD = 0xfee0;

/**
 * The number that a text plainly means (`８．５`, `5分`, text `7`), where it is a good one; null otherwise. Full-width
 * digits and a trailing 分 are undone, and what is unseen around them; a strict grammar, so that `3分半`, `1-2`,
 * `1 5` or `1²` mean nothing.
 */
export function numberInDisguise(text: string, isGood: (number: number) => boolean): number | null {
  const plain = text.replace(FULL_WIDTH, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_AHEAD),
  );
  const digits = DISGUISED.exec(plain)?.[1];
  if (digits === undefined) return null;
  const number = Number(digits);
  return isGood(number) ? number : null;
}

/** No date that anybody means lies before 1927; a number below was typed into a cell that was a date before. */
const FIRST_DATE = 10_000;

/** The number a person must have typed; null where it may have been a date, a time or a share. */
export function numberMeant(value: number, format: ForeignFormat, numberFormat: string): number | null {
  switch (format) {
    case 'date':
      return value === 0 || (value >= 1 && value < FIRST_DATE) ? value : null;
    case 'time':
      // Hours beyond a day are times too where the format counts them.
      return value >= 1 && !numberFormat.includes('[') ? value : null;
    case 'percent':
      return Number((value * 100).toPrecision(15));
    case 'currency':
    case 'fraction':
    case 'scientific':
    case 'text':
      return value;
  }
}
