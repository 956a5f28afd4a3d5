/**
 * Workbook-wide names of the tables. A name follows its cells when a sheet is renamed, moved or
 * gains rows, which is why the add-in finds its tables by name and never by sheet or address.
 */
export const TABLE_NAMES = {
  about: 'scorebook_settings',
  indicators: 'scorebook_indicators',
  units: 'scorebook_units',
  negative: 'scorebook_negative',
  ledger: 'scorebook_ledger',
  ranking: 'scorebook_ranking',
  findings: 'scorebook_findings',
  removed: 'scorebook_removed',
} as const;

/** Workbook-wide name of the slips: values that are made anew and never read. */
export const SLIPS_NAME = 'scorebook_slips';

export type TableRole = keyof typeof TABLE_NAMES;

export function isTableRole(role: string): role is TableRole {
  return role in TABLE_NAMES;
}

/** At most so many unit types get a score sheet; each needs a name of its own. */
export const MAX_UNIT_TYPES = 24;

/** Name of the n-th score sheet's table, n from 1 to {@link MAX_UNIT_TYPES}. */
export function scoreTableName(number: number): string {
  return `scorebook_scores_${number}`;
}

/**
 * Version of the layout, kept in the settings table; a book of a newer version is not touched.
 * 2: events in the ledger; proposed and denied aliases, vetoes among the units; grades.
 * 3: columns that stand only where something uses them: scorers, standards and levels of the indicators.
 */
export const LAYOUT_VERSION = 3;
