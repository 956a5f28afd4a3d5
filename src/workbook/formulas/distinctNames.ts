import { LEDGER_COLUMNS } from '../layout/columns';
import { columnIndex } from '../layout/table';
import { absoluteArea, absoluteCell, sheetPrefix } from './address';
import type { LedgerPlace, TablePlace } from './places';

/** The hidden column of the register that keeps names; zero-based. */
const NAMES = columnIndex(LEDGER_COLUMNS, 'tierName');

/** The cell that says 1 where no two units have one name: the last of the register's column of names. */
export function distinctCell({ firstRow, rows }: Pick<LedgerPlace, 'firstRow' | 'rows'>): string {
  return absoluteCell(firstRow + rows - 1, NAMES);
}

/**
 * 1 where the names of the units are still those that are kept in the register's column of names, in their places, which
 * are all different. Each row of the register would compare all names otherwise, the square of the units.
 *
 * @param at the first row of the names that are kept, zero-based
 * @param count how many there are; below the last one the table of units is empty
 */
export function distinctFormula(
  { sheet, firstRow, rows }: Pick<TablePlace, 'sheet' | 'firstRow' | 'rows'>,
  column: number,
  { at, count }: { readonly at: number; readonly count: number },
): string {
  const units = (row: number, length: number): string =>
    sheetPrefix(sheet) + absoluteArea({ row, column, rows: length, columns: 1 });
  const kept = absoluteArea({ row: at, column: NAMES, rows: count, columns: 1 });
  const others = `SUMPRODUCT(--(${units(firstRow, count)}<>${kept}))`;
  const more = rows > count ? `+SUMPRODUCT(--(${units(firstRow + count, rows - count)}<>""))` : '';
  return `${BEGINNING}${others}${more}=0,1,0),0)`;
}

const BEGINNING = '=IFERROR(IF(';

/** Whether it is such a formula, of however many names. */
export function isDistinctFormula(content: string): boolean {
  return content.startsWith(`${BEGINNING}SUMPRODUCT(--(`);
}
