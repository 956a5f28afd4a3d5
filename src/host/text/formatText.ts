import { formattedText } from '../../ooxml/spreadsheet/formattedText';
import type { CellValue } from '../model/content';
import { apiNotFound } from '../protocol/hostError';

/** Characters of a number format that are shown of one that is none. */
const LONGEST_SHOWN = 255;

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
  const text = formattedText(value, numberFormat);
  if (text === null) {
    throw apiNotFound(`text in the number format '${numberFormat.slice(0, LONGEST_SHOWN)}'`);
  }
  return text;
}
