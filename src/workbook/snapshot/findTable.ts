import {
  FINDING_COLUMNS,
  INDICATOR_COLUMNS,
  LEDGER_COLUMNS,
  NEGATIVE_COLUMNS,
  REMOVED_COLUMNS,
  SCORE_COLUMNS,
  SETTING_COLUMNS,
  UNIT_COLUMNS,
} from '../layout/columns';
import type { TableRole } from '../layout/names';
import { requiredColumns, ROWS_ABOVE_DATA, type Column } from '../layout/table';
import type { FoundTable, Value } from './snapshot';

/** The columns of every kind of table that has a row of codes, but for the tiers of a negative list. */
export const TABLE_COLUMNS = {
  scores: SCORE_COLUMNS,
  about: SETTING_COLUMNS,
  indicators: INDICATOR_COLUMNS,
  units: UNIT_COLUMNS,
  negative: NEGATIVE_COLUMNS,
  ledger: LEDGER_COLUMNS,
  findings: FINDING_COLUMNS,
  removed: REMOVED_COLUMNS,
} as const satisfies Readonly<Record<Exclude<TableRole, 'ranking'> | 'scores', readonly Column<string>[]>>;

export type CodedRole = keyof typeof TABLE_COLUMNS;

const ROLES = Object.keys(TABLE_COLUMNS) as readonly CodedRole[];

/** So much of a table's codes must stand side by side in a row for it to be one. */
const MOST_OF = 0.6;

/**
 * The table of ours whose row of codes is among the first rows of a sheet; null where there is none, and where
 * a job was stopped before it had a header: see `claimNames`. Pure.
 */
export function findTable(sheet: string, rows: readonly (readonly Value[])[]): FoundTable | null {
  for (const [row, cells] of rows.entries()) {
    for (const role of ROLES) {
      const codes = requiredColumns<string>(TABLE_COLUMNS[role]).map(({ code }) => code);
      const known = new Set(codes);
      const first = cells.findIndex((cell) => known.has(String(cell)));
      const matched = new Set(cells.map(String).filter((cell) => known.has(cell)));
      // Words of several tables are the same: the first column tells them apart.
      if (String(cells[first] ?? '') !== codes[0] || matched.size < codes.length * MOST_OF) continue;
      if (rows[row + 1]?.every((cell) => cell === '') !== false) continue;
      const keys = rows.slice(row + ROWS_ABOVE_DATA).map((line) => String(line[first] ?? ''));
      return { sheet, role, row, column: first, keys };
    }
  }
  return null;
}
