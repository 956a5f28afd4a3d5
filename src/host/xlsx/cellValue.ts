import { columnLetters } from '../model/address';
import { CELL_ERRORS, EMPTY, type CellContent } from '../model/content';
import type { Losses } from './losses';
import { cellText, type TextItem } from './textItem';
import { XlsxError } from './xlsxError';

/** Where a cell stands. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A number as XML writes it; `0x10` and `Infinity` are none. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * What a cell without a formula holds. A text that the file does not have is an error in the cell, and a loss.
 *
 * @param value of `<v>`; null where there is none
 * @throws XlsxError Damaged for a value that is none of its type.
 */
export function cellValue(
  type: string,
  value: string | null,
  inline: TextItem | null,
  place: Place,
  { texts, losses }: { readonly texts: readonly string[]; readonly losses: Losses },
): CellContent {
  if (type === 'inlineStr') return { kind: 'text', text: inline?.text() ?? '' };
  if (value === null || (value === '' && type !== 'str')) return EMPTY;
  const stored = value.trim();
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(stored) ? texts[Number(stored)] : undefined;
      if (text !== undefined) return { kind: 'text', text };
      losses.add('missingText', place.sheet, addressOf(place));
      return { kind: 'error', error: '#REF!' };
    }
    case 'str':
    case 'd':
      return { kind: 'text', text: cellText(value) };
    case 'b':
      if (!['0', '1', 'true', 'false'].includes(stored)) throw damaged('a truth value', stored, place);
      return { kind: 'boolean', boolean: stored === '1' || stored === 'true' };
    case 'e': {
      const error = CELL_ERRORS.find((each) => each === stored);
      if (error === undefined) losses.add('errorValue', place.sheet, stored);
      return { kind: 'error', error: error ?? '#VALUE!' };
    }
    default: {
      const number = NUMBER.test(stored) ? Number(stored) : NaN;
      if (!Number.isFinite(number)) throw damaged('a number', stored, place);
      return { kind: 'number', number };
    }
  }
}

function addressOf({ row, column }: Place): string {
  return `${columnLetters(column)}${row + 1}`;
}

function damaged(what: string, stored: string, place: Place): XlsxError {
  return new XlsxError('Damaged', `${what} in ${place.sheet}!${addressOf(place)} is ${stored.slice(0, 40)}`);
}
