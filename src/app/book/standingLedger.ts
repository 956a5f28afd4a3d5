import type { LedgerPlace } from '../../workbook/formulas/places';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import type { LedgerColumn } from '../../workbook/layout/columns';
import { tableRecords } from '../../workbook/snapshot/records';
import type { BookState } from './bookState';

/** The ledger as it stands; null where there is none. */
export function standingLedger({ snapshot, context }: BookState): LedgerPlace | null {
  const { ledger } = snapshot.tables;
  if (ledger === undefined) return null;
  return {
    sheet: context.names.tables.ledger,
    firstRow: ledger.row + ROWS_ABOVE_DATA,
    rows: ledger.values.length - ROWS_ABOVE_DATA,
  };
}

/** Whether the ledger has, or is to have, a column of factors: the county wants one, or something stands in it. */
export function hasFactors({ snapshot, settings }: BookState): boolean {
  const { ledger } = snapshot.tables;
  if (settings.factor || ledger === undefined) return settings.factor;
  return tableRecords<LedgerColumn>(ledger, ['factor']).length > 0;
}
