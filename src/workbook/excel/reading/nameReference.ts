import type { Area } from '../../writes/writes';
import { cellOfAddress } from '../sheetPlace';

/** One block of cells, with the name of its sheet as it is written. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

/** `='One''s sheet'!$A$1:$B$2` or `=Sheet1!$A$1`; whole rows and columns have no cell at their ends, and `#REF!` is no sheet. */
const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/i;

/**
 * The cells that the formula of a name refers to; null for anything but one block of cells: what is
 * calculated, several areas, whole columns, cells that were deleted (`#REF!`).
 *
 * @see https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-formula-member
 */
export function nameReference(formula: string): Reference | null {
  const match = REFERENCE.exec(formula);
  const [, quoted, bare, first, last = first] = match ?? [];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [first, last].map((cell) => cellOfAddress(cell.replaceAll('$', '')));
  if (from === undefined || to === undefined) return null;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? bare ?? '',
    area: {
      row: Math.min(from.row, to.row),
      column: Math.min(from.column, to.column),
      rows: Math.abs(to.row - from.row) + 1,
      columns: Math.abs(to.column - from.column) + 1,
    },
  };
}
