import {
  readLedger,
  type LedgerEntry,
  type LedgerFault,
  type LedgerReading,
} from '../../domain/deductions/readLedger';
import { unitNames } from '../../domain/definitions/unitNames';
import type { Finding, Told } from '../../domain/findings/finding';
import { findingThat, makeFinding } from '../../domain/findings/makeFinding';
import { isBlank } from '../../domain/text/tidyText';
import type { LedgerColumn } from '../../workbook/layout/columns';
import { tableRecords, type TableRecord } from '../../workbook/snapshot/records';
import type { BookState } from '../book/bookState';

/** A row of the ledger with what it deducts, or why it does not. */
export interface ReadLedgerRow {
  readonly record: TableRecord<LedgerColumn>;
  readonly reading: LedgerReading;
}

const ENTRY_COLUMNS: readonly LedgerColumn[] = ['unit', 'item', 'tier', 'times'];

/** The rows of the ledger that hold an entry, in their order. */
export function ledgerReadings({ snapshot, definitions, settings }: BookState): readonly ReadLedgerRow[] {
  const table = snapshot.tables.ledger;
  if (table === undefined) return [];
  const text = (record: TableRecord<LedgerColumn>, code: LedgerColumn): string => String(record.value(code));
  const records = tableRecords<LedgerColumn>(table, ENTRY_COLUMNS).filter((record) =>
    ENTRY_COLUMNS.some((code) => !isBlank(text(record, code))),
  );
  const entries = records.map((record): LedgerEntry => ({
    unit: text(record, 'unit'),
    item: text(record, 'item'),
    tier: text(record, 'tier'),
    times: record.value('times'),
    event: text(record, 'event'),
  }));
  return readLedger(entries, definitions, settings).flatMap((reading, index) => {
    const record = records[index];
    return record === undefined ? [] : [{ record, reading }];
  });
}

/** Entries that are refused, and those whose event another entry deducts for. */
export function examineLedger(
  rows: readonly ReadLedgerRow[],
  { definitions }: BookState,
): readonly Finding[] {
  const names = unitNames(definitions.unitTypes);
  return rows.flatMap(({ record, reading }) => {
    switch (reading.state) {
      case 'counted':
        return [];
      case 'superseded':
        return makeFinding('ledgerSuperseded', {
          cell: record.place('event'),
          params: {
            unit: names.get(reading.unit) ?? '',
            event: record.text('event'),
            row: rowNumber(rows[reading.by]?.record ?? record),
          },
        });
      case 'refused':
        return findingThat(reading.refusal, { cell: record.place(faultColumn(reading.refusal)) });
      default:
        return reading satisfies never;
    }
  });
}

/** Row number as the sheet counts it. */
export function rowNumber(record: TableRecord<LedgerColumn>): string {
  return record.place('event').cell.replace(/^[A-Z]+/, '');
}

function faultColumn({ code, params }: Told<LedgerFault>): LedgerColumn {
  switch (code) {
    case 'ledgerUnfinished':
      return params.missing;
    case 'ledgerUnitUnknown':
      return 'unit';
    case 'ledgerItemUnknown':
    case 'ledgerPointsMissing':
      return 'item';
    case 'ledgerTierUnknown':
    case 'ledgerTierUnexpected':
      return 'tier';
    case 'ledgerTimesInvalid':
      return 'times';
  }
}
