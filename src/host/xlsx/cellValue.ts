import type { ToldCell } from '../../ooxml/spreadsheet/sheetCells';
import { storedValue } from '../../ooxml/spreadsheet/storedValue';
import { columnLetters } from '../model/address';
import { CELL_ERRORS, EMPTY, type CellContent } from '../model/content';
import type { Losses } from './losses';

/**
 * What a cell without a formula holds. A text that the file does not have is an error in the cell, and a loss.
 *
 * @throws OoxmlError damaged for a value that is none of its type.
 */
export function cellValue(
  cell: ToldCell,
  sheet: string,
  { texts, losses }: { readonly texts: readonly string[]; readonly losses: Losses },
): CellContent {
  const value = storedValue(cell);
  switch (value.kind) {
    case 'empty':
      return EMPTY;
    case 'sharedText': {
      const text = texts[value.index];
      if (text !== undefined) return { kind: 'text', text };
      losses.add('missingText', sheet, `${columnLetters(cell.column)}${cell.row + 1}`);
      return { kind: 'error', error: '#REF!' };
    }
    case 'error': {
      const error = CELL_ERRORS.find((each) => each === value.error);
      if (error === undefined) losses.add('errorValue', sheet, value.error);
      return { kind: 'error', error: error ?? '#VALUE!' };
    }
    default:
      return value;
  }
}
