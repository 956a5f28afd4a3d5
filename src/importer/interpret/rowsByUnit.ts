import type { FindingLog } from './findingLog';
import { withoutSpaces } from './plainText';
import { splitNames } from './responsibleNames';
import type { ReadRow } from './tableRows';
import { ALL_UNITS } from './vocabulary';

/** Rows of one unit, in their order. */
export interface UnitRows {
  /** Null for what all units have in common (`各镇`). */
  readonly unit: string | null;
  readonly rows: readonly ReadRow[];
}

/**
 * The rows of a table with a column of units, unit by unit as the table first names them. A row of several units
 * belongs to each; one above the first name belongs to none and is a finding `unreadRow`.
 */
export function rowsByUnit(rows: readonly ReadRow[], log: FindingLog): readonly UnitRows[] {
  const units = new Map<string | null, ReadRow[]>();
  for (const row of rows) {
    const names = splitNames(row.unit ?? []);
    if (names.length === 0) log.add('unreadRow', row.place, { text: row.place.text });
    for (const name of names) {
      const unit = ALL_UNITS.test(withoutSpaces(name)) ? null : name;
      units.set(unit, [...(units.get(unit) ?? []), row]);
    }
  }
  return [...units].map(([unit, list]) => ({ unit, rows: list }));
}
