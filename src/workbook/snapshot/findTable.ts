import { codesIn } from '../layout/codeRow';
import { ROWS_ABOVE_DATA } from '../layout/table';
import type { FoundTable, Value } from './snapshot';

/**
 * The table of ours whose row of codes is among the first rows of a sheet; null where there is none, and where
 * a job was stopped before it had a header: see `claimNames`. Pure.
 */
export function findTable(sheet: string, rows: readonly (readonly Value[])[]): FoundTable | null {
  for (const [row, cells] of rows.entries()) {
    const codes = codesIn(cells);
    if (codes === null || rows[row + 1]?.every((cell) => cell === '') !== false) continue;
    const { role, column } = codes;
    const keys = rows.slice(row + ROWS_ABOVE_DATA).map((line) => String(line[column] ?? ''));
    return { sheet, role, row, column, keys };
  }
  return null;
}
