import type { LedgerPlace } from '../../workbook/formulas/places';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
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
