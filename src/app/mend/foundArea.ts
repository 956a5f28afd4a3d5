import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import type { SheetContent } from '../../workbook/snapshot/sheetContent';
import type { Area } from '../../workbook/writes/writes';
import type { Damage } from '../book/damage';

/** What the name of a table that was found again refers to: from its codes down to the last row with anything in it. */
export function foundArea(
  { sheet, row, column }: Extract<Damage, { readonly kind: 'nameGone' }>,
  contents: readonly SheetContent[],
): Area | null {
  const content = contents.find((each) => each.sheet === sheet);
  const codes = content?.values[row]?.slice(column) ?? [];
  const columns = codes.map((code) => code !== '').lastIndexOf(true) + 1;
  if (content === undefined || columns === 0) return null;
  const filled = content.values
    .slice(row)
    .map((cells) => cells.slice(column, column + columns).some((value) => value !== ''))
    .lastIndexOf(true);
  return { row, column, rows: Math.max(filled + 1, ROWS_ABOVE_DATA + 1), columns };
}
