import type { RowsRead } from '../../workbook/excel/readRows';
import { SCORE_COLUMNS } from '../../workbook/layout/columns';
import { blockIndex, columnIndex, ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { TYPED } from './patchSnapshot';
import {
  ENTERED_COLUMNS,
  type BookSnapshot,
  type ScoreTableSnapshot,
  type TableSnapshot,
  type Value,
} from '../../workbook/snapshot/snapshot';

/** Whether rows that were read hold something else than a snapshot in cells that people enter. Pure. */
export function rowsDiffer({ scores, tables }: BookSnapshot, rows: RowsRead): boolean {
  const entered = scores.find(({ sheet }) => sheet === rows.sheet);
  if (entered !== undefined) return scoresDiffer(entered, rows);
  return TYPED.some((role) => {
    const table = tables[role];
    return table?.sheet === rows.sheet && tableDiffers(table, rows);
  });
}

function scoresDiffer(table: ScoreTableSnapshot, { first, values, formulas }: RowsRead): boolean {
  const from = table.column + blockIndex(SCORE_COLUMNS, ENTERED_COLUMNS);
  const actual = table.column + columnIndex(SCORE_COLUMNS, 'actual');
  return values.some((row, index) => {
    const at = first + index - table.row;
    if (at < ROWS_ABOVE_DATA || at >= table.keys.length) return false;
    return (
      differ(table.values[at], row, from) ||
      differ(table.formulas[at], formulas[index], from) ||
      (table.actuals !== null && table.actuals.formulas[at] !== formulas[index]?.[actual])
    );
  });
}

function tableDiffers(table: TableSnapshot, { first, values }: RowsRead): boolean {
  return values.some((row, index) => {
    const at = first + index - table.row;
    return at >= ROWS_ABOVE_DATA && differ(table.values[at], row, table.column);
  });
}

/** Whether cells differ from those of a row from a column on; what a snapshot does not hold does not. */
function differ(cells: readonly Value[] = [], row: readonly Value[] = [], from: number): boolean {
  return cells.some((cell, column) => cell !== row[from + column]);
}
