import type { CellValue } from '../model/content';
import { apiNotFound } from '../protocol/hostError';
import { formatDate, isDateFormat } from './formatDate';
import { formatDecimal, formatGeneral } from './formatDecimal';

/** Formats of digits: `0`, `0.00`, `0.###`, `#,##0.0`, with an optional `%`. */
const DIGITS = /^(?:#,##)?#?0*(?:\.0*#*)?%?$/;

/**
 * What a cell shows, for the formats this host knows to show: `General`, `@`, digits, percents, dates and times,
 * each with up to four sections.
 * @throws HostError ApiNotFound for any other format: a wrong text would be worse than none
 */
export function formatText(value: CellValue, numberFormat: string): string {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'boolean':
      return value.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
    case 'text':
      return formatOfText(value.text, numberFormat);
    case 'number':
      return formatNumber(value.number, numberFormat);
  }
}

function formatOfText(text: string, numberFormat: string): string {
  const section = sections(numberFormat)[3];
  if (section === undefined || section === '@') return text;
  if (section === '') return '';
  throw apiNotFound(`text in the number format '${numberFormat}'`);
}

function formatNumber(number: number, numberFormat: string): string {
  const parts = sections(numberFormat);
  const [positive = '', negative, zero] = parts;
  if (number < 0 && negative !== undefined) return formatSection(-number, negative);
  if (number === 0 && zero !== undefined) return formatSection(number, zero);
  return formatSection(number, positive);
}

function sections(numberFormat: string): readonly string[] {
  return numberFormat.split(';');
}

function formatSection(number: number, section: string): string {
  if (section === '') return '';
  if (section === 'General' || section === '@') return formatGeneral(number);
  if (isDateFormat(section)) return formatDate(number, section);
  // Text around the digits: quoted, escaped, or one of the characters Excel takes as it is.
  const parts = /^((?:"[^"]*"|\\.|[-+ ()])*)([#0,.%]+)((?:"[^"]*"|\\.|[-+ ()])*)$/.exec(section);
  const [, before = '', digits = '', after = ''] = parts ?? [];
  if (parts === null || !DIGITS.test(digits)) throw apiNotFound(`text in the number format '${section}'`);
  const sign = number < 0 ? '-' : '';
  return sign + literal(before) + formatDecimal(Math.abs(number), digits) + literal(after);
}

function literal(text: string): string {
  return text.replace(
    /"([^"]*)"|\\(.)/g,
    (_whole, quoted?: string, escaped?: string) => quoted ?? escaped ?? '',
  );
}
