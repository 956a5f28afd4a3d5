import { format } from 'numfmt';

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

/** What a number or text shows in a number format; null for what is no number format. */
export function formattedText(value: string | number, numberFormat: string): string | null {
  if (numberFormat.length > LONGEST_FORMAT) return null;
  try {
    return format(numberFormat, value, AS_EXCEL);
  } catch {
    return null;
  }
}
