import type { IndicatorColumn, NegativeColumn, UnitColumn } from '../../workbook/layout/columns';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import type { CellWrite, Write } from '../../workbook/writes/writes';
import type { TableSnapshot } from '../../workbook/snapshot/snapshot';
import type { BookState } from '../book/bookState';

/** Writes a column of a definition table where it differs, and leaves all its other cells alone. */
export function columnWriter(
  role: 'indicators' | 'units' | 'negative',
  table: TableSnapshot,
  { tables }: BookState,
): (
  code: IndicatorColumn | UnitColumn | NegativeColumn,
  wanted: ReadonlyMap<number, CellWrite>,
) => readonly Write[] {
  // Columns that an earlier version did not give the table, and which it is about to gain.
  const lookup = role === 'indicators' ? null : tables[role];
  const codes = (table.values[0] ?? []).map(String);
  return (code, wanted) => {
    const within = codes.indexOf(code);
    const column = within >= 0 ? table.column + within : lookup?.columns.get(code);
    if (column === undefined) return [];
    const rows = table.values.slice(ROWS_ABOVE_DATA);
    const cells = rows.map((row, index): CellWrite => {
      const value = wanted.get(index);
      return value === undefined || value === (row[within] ?? '') ? null : value;
    });
    if (cells.every((cell) => cell === null)) return [];
    return [
      {
        kind: 'cells',
        sheet: table.sheet,
        row: table.row + ROWS_ABOVE_DATA,
        column,
        values: cells.map((cell) => [cell]),
      },
    ];
  };
}
