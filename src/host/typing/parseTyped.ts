import { CELL_ERRORS, EMPTY, type CellContent } from '../model/content';
import { typedDate } from './typedDate';
import { typedNumber } from './typedNumber';

export interface Typed {
  readonly content: CellContent;
  /** The format the cell takes on; missing if it keeps its own. Only a cell in `General` takes one on. */
  readonly numberFormat?: string;
}

/**
 * What Excel (Chinese and English alike) makes of a text that someone types into a cell.
 *
 * A leading `'` makes a text and is dropped, in a text cell (`@`) too. A text cell keeps everything else as
 * it is. `=` begins a formula; so do `+` and `-`, unless a number follows. Then come numbers, percents, dates,
 * times, TRUE and FALSE, errors; everything else is a text, blanks around it included. Full-width digits,
 * currencies and units (`5分`) are texts.
 *
 * @param numberFormat of the cell, before.
 * @param thisYear the year of a date typed without one.
 */
export function parseTyped(
  text: string,
  numberFormat: string,
  thisYear: number = new Date().getFullYear(),
): Typed {
  if (text === '') return { content: EMPTY };
  if (text.startsWith("'")) return textOf(text.slice(1));
  if (numberFormat === '@') return textOf(text);

  const trimmed = text.trim();
  if (trimmed.startsWith('=') && trimmed.length > 1)
    return { content: { kind: 'formula', formula: trimmed } };

  const number = typedNumber(trimmed, numberFormat.includes('%')) ?? typedDate(trimmed, thisYear);
  if (number !== null) {
    const content = { kind: 'number', number: number.number } as const;
    const takesFormat = numberFormat === 'General' && number.numberFormat !== null;
    return takesFormat ? { content, numberFormat: number.numberFormat } : { content };
  }
  if (/^[+-]./u.test(trimmed)) return { content: { kind: 'formula', formula: `=${trimmed}` } };

  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') {
    return { content: { kind: 'boolean', boolean: upper === 'TRUE' } };
  }
  const error = CELL_ERRORS.find((each) => each === upper);
  if (error !== undefined) return { content: { kind: 'error', error } };
  return textOf(text);
}

function textOf(text: string): Typed {
  return { content: { kind: 'text', text } };
}
