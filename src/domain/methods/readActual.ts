import type { Rational } from '../points/rational';
import { isNotAssessed, NOT_ASSESSED } from '../scoring/notAssessedWords';
import { readNumberCell, type NumberCell, type RefusedNumber } from '../scoring/readNumberCell';
import { isErrorValue } from '../scoring/readScore';
import { isBlank } from '../text/tidyText';
import type { ActualFault } from './actualFault';
import { decimalOf } from './decimals';
import { MAX_ACTUAL, refusesNegative, type Method } from './method';

/** An actual 完成值 after reading: blank is “not entered”, never 0. */
export type ActualReading =
  | { readonly state: 'blank' }
  | { readonly state: 'notAssessed'; readonly isPlain: boolean }
  | { readonly state: 'valid'; readonly value: Rational }
  | {
      readonly state: 'invalid';
      readonly entered: string;
      /** What the number was, where Excel took it for something else or it is text; otherwise why it is none. */
      readonly refused: Exclude<RefusedNumber, { kind: 'unusable' }> | { readonly kind: ActualFault };
    };

/**
 * Reads the actual of an indicator with a method, as strictly as a score: what Excel took for a date, a time or a share
 * is none, and a text that plainly means a number is offered as one.
 */
export function readActual(cell: NumberCell, method: Method): ActualReading {
  const { value } = cell;
  if (typeof value === 'string') {
    if (isBlank(value)) return { state: 'blank' };
    if (isNotAssessed(value)) return { state: 'notAssessed', isPlain: value === NOT_ASSESSED };
  }
  const reading = readNumberCell(cell, (number) => faultOf(number, method) === null);
  switch (reading.state) {
    case 'blank':
      return reading;
    case 'number':
      return { state: 'valid', value: decimalOf(reading.number) };
    case 'refused': {
      const entered = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
      const kind = unusableAs(value, method);
      return {
        state: 'invalid',
        entered,
        refused: reading.kind === 'unusable' ? { kind } : reading,
      };
    }
  }
}

function faultOf(number: number, method: Method): 'negative' | 'tooLarge' | null {
  if (Math.abs(number) > MAX_ACTUAL) return 'tooLarge';
  return refusesNegative(method) && decimalOf(number).numerator < 0n ? 'negative' : null;
}

function unusableAs(value: NumberCell['value'], method: Method): ActualFault {
  if (isErrorValue(value)) return 'errorValue';
  return typeof value === 'number' ? (faultOf(value, method) ?? 'notNumber') : 'notNumber';
}
