import { countedRows, type StoredRow, type StoredSheet } from '../../workbook/snapshot/readScores';

/** The cells of actuals 完成值 by their own keys; of rows that were copied the one that counts, as of scores. */
export function countedActuals(stored: readonly StoredSheet[]): ReadonlyMap<string, StoredRow> {
  return countedRows(stored.map(({ actuals }) => ({ rows: actuals })));
}
