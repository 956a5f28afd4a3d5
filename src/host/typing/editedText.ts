import { isDateFormat, isPercentFormat } from 'numfmt';
import type { CellContent } from '../model/content';
import { shownText } from '../text/shownText';
import { parseTyped } from './parseTyped';

/** Tried in this order, after the cell's own: what Excel's formula bar shows of days and times. */
const CLOCKS = ['yyyy/m/d', 'h:mm:ss', 'yyyy/m/d h:mm:ss', '[h]:mm:ss'];

/** Digits that a typed number keeps. */
const PRECISION = 15;

/**
 * What the formula bar shows of a cell: its formula, or its value such that typing it again gives the same number (to
 * 15 digits). Days, times and percents are shown as such where that is so.
 */
export function editedText(content: CellContent, numberFormat: string): string {
  if (content.kind === 'formula') return content.formula;
  if (content.kind !== 'number') return shownText(content, 'General');
  const { number } = content;
  const plain = digits(number);
  return forms(number, plain, numberFormat).find((text) => isSame(text, numberFormat, plain)) ?? plain;
}

function forms(number: number, plain: string, numberFormat: string): readonly string[] {
  if (isDateFormat(numberFormat)) {
    return [numberFormat, ...CLOCKS].map((format) => shownText({ kind: 'number', number }, format));
  }
  if (!isPercentFormat(numberFormat)) return [];
  const [mantissa = '', exponent = '0'] = plain.split('E');
  return [`${digits(number * 100)}%`, `${mantissa}E${Number(exponent) + 2}%`];
}

function isSame(text: string, numberFormat: string, plain: string): boolean {
  const typed = parseTyped(text, numberFormat).content;
  return typed.kind === 'number' && digits(typed.number) === plain;
}

function digits(number: number): string {
  return String(Number(number.toPrecision(PRECISION))).toUpperCase();
}
