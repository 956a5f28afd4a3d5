import { format } from 'numfmt';
import type { CellValue } from '../model/content';
import { apiNotFound } from '../protocol/hostError';

/** Characters of a number format that Excel takes. */
const LONGEST_FORMAT = 255;

/**
 * English notation, as Office.js has it; days outside 1900–9999 and times below zero fill the cell with signs,
 * as they do in Excel.
 */
const AS_EXCEL = {
  locale: 'en-US',
  dateSpanLarge: false,
  dateErrorNumber: false,
  overflow: '########',
} as const;

/**
 * What a cell shows in its number format.
 *
 * @throws HostError ApiNotFound for what is no number format: a wrong text would be worse than none
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
      return formatted(value.text, numberFormat);
    case 'number':
      return formatted(value.number, numberFormat);
  }
}

function formatted(value: string | number, numberFormat: string): string {
  if (numberFormat.length > LONGEST_FORMAT) throw notShown(numberFormat.slice(0, LONGEST_FORMAT));
  try {
    return format(numberFormat, value, AS_EXCEL);
  } catch {
    throw notShown(numberFormat);
  }
}

function notShown(numberFormat: string): Error {
  return apiNotFound(`text in the number format '${numberFormat}'`);
}
