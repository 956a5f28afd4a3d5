import type { CellValue } from '../model/content';

/** A value as it travels: an empty cell is the empty text, an error its name. */
export function valueJson(value: CellValue): string | number | boolean {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'number':
      return value.number;
    case 'text':
      return value.text;
    case 'boolean':
      return value.boolean;
    case 'error':
      return value.error;
  }
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export function valueTypeOf(value: CellValue): string {
  switch (value.kind) {
    case 'empty':
      return 'Empty';
    case 'number':
      return 'Double';
    case 'text':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'error':
      return 'Error';
  }
}
