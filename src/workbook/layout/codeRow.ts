import {
  FINDING_COLUMNS,
  INDICATOR_COLUMNS,
  LEDGER_COLUMNS,
  NEGATIVE_COLUMNS,
  REMOVED_COLUMNS,
  SCORE_COLUMNS,
  SETTING_COLUMNS,
  UNIT_COLUMNS,
} from './columns';
import type { TableRole } from './names';
import { requiredColumns, type Column } from './table';

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
 * The kind of table whose codes stand side by side in a row, and the index of the first of them; null where none
 * do. Pure.
 */
export function codesIn(
  cells: readonly (string | number | boolean | object | null)[],
): { readonly role: CodedRole; readonly column: number } | null {
  for (const role of ROLES) {
    const codes = requiredColumns<string>(TABLE_COLUMNS[role]).map(({ code }) => code);
    const known = new Set(codes);
    const column = cells.findIndex((cell) => typeof cell === 'string' && known.has(cell));
    const matched = new Set(cells.filter((cell) => typeof cell === 'string' && known.has(cell)));
    // Words of several tables are the same: the first column tells them apart.
    if (cells[column] !== codes[0] || matched.size < codes.length * MOST_OF) continue;
    return { role, column };
  }
  return null;
}
