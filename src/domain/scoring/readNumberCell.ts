import { numberInDisguise, numberMeant } from './meantNumber';
import { foreignFormat, shownAs, type ForeignFormat } from './numberFormat';

/** A cell for a number, as Excel tells it. */
export interface NumberCell {
  readonly value: string | number | boolean;
  /** In English; tells a date from a number. */
  readonly numberFormat: string;
}

/** Formats that Excel gives a cell by itself when it takes what was typed for something else. */
export type ConvertedFormat = Extract<ForeignFormat, 'date' | 'time' | 'percent'>;

/** A cell for a number that holds something else. */
export type RefusedNumber =
  | {
      readonly kind: 'converted';
      readonly format: ConvertedFormat;
      /** What the cell shows. */
      readonly shown: string;
      /** The number that was meant, where that can be known; offered, never assumed. */
      readonly meant: number | null;
    }
  | { readonly kind: 'text'; readonly meant: number }
  | { readonly kind: 'unusable' };

/** A cell for a number after reading. */
export type NumberReading =
  | { readonly state: 'blank' }
  | { readonly state: 'number'; readonly number: number }
  | ({ readonly state: 'refused' } & RefusedNumber);

/**
 * Reads a cell for a cap, points, times or a setting as strictly as a score: what Excel took for a date, a time or a
 * share is none, and a text that looks like a number is offered as one. Formats that people choose stay, such as money.
 *
 * @param isGood which numbers are wanted there
 * @param mayBePercent where a share is what belongs there
 */
export function readNumberCell(
  { value, numberFormat }: NumberCell,
  isGood: (number: number) => boolean,
  mayBePercent = false,
): NumberReading {
  if (value === '') return { state: 'blank' };
  if (typeof value === 'boolean') return { state: 'refused', kind: 'unusable' };
  if (typeof value === 'string') {
    const meant = numberInDisguise(value, isGood);
    return { state: 'refused', ...(meant === null ? { kind: 'unusable' } : { kind: 'text', meant }) };
  }
  const format = convertedFormat(numberFormat);
  if (format !== null && !(mayBePercent && format === 'percent')) {
    const number = mayBePercent ? null : numberMeant(value, format, numberFormat);
    const meant = number !== null && isGood(number) ? number : null;
    return { state: 'refused', kind: 'converted', format, shown: shownAs(value, format), meant };
  }
  return isGood(value) ? { state: 'number', number: value } : { state: 'refused', kind: 'unusable' };
}

function convertedFormat(numberFormat: string): ConvertedFormat | null {
  const format = foreignFormat(numberFormat);
  return format === 'date' || format === 'time' || format === 'percent' ? format : null;
}
