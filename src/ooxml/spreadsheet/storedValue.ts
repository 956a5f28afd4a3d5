import { OoxmlError } from '../ooxmlError';
import { cellText } from './textItem';
import type { ToldCell } from './sheetCells';

/** What a cell holds as a value; a number or text that a formula gave included. */
export type StoredValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  /** The text by this number in the shared ones, which may not be there. */
  | { readonly kind: 'sharedText'; readonly index: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** As written, whether or not Excel knows such an error. */
  | { readonly kind: 'error'; readonly error: string };

const NOTHING: StoredValue = { kind: 'empty' };

/** A number as XML writes it; `0x10` and `Infinity` are none. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** @throws OoxmlError damaged, with the place, for a value that is none of its type. */
export function storedValue({ type, value, inline, where }: ToldCell): StoredValue {
  if (type === 'inlineStr') return { kind: 'text', text: inline?.text() ?? '' };
  if (value === null || (value === '' && type !== 'str')) return NOTHING;
  const stored = value.trim();
  switch (type) {
    case 's':
      return { kind: 'sharedText', index: /^\d+$/.test(stored) ? Number(stored) : -1 };
    case 'str':
    case 'd':
      return { kind: 'text', text: cellText(value) };
    case 'b':
      if (!['0', '1', 'true', 'false'].includes(stored)) throw damaged('a truth value', stored, where());
      return { kind: 'boolean', boolean: stored === '1' || stored === 'true' };
    case 'e':
      return { kind: 'error', error: stored };
    default: {
      const number = NUMBER.test(stored) ? Number(stored) : NaN;
      if (!Number.isFinite(number)) throw damaged('a number', stored, where());
      return { kind: 'number', number };
    }
  }
}

function damaged(what: string, stored: string, where: string): OoxmlError {
  return new OoxmlError('damaged', `${what} in ${where} is ${stored.slice(0, 40)}`);
}
