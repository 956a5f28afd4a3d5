/** The element that people are taken to where units are missing. */
export const UNITS_ID = 'reading-units';

/** The element of a table's card that people are taken to. */
export function cardId(table: number): string {
  return `reading-table-${table}`;
}
