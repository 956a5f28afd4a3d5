import {
  isTimes,
  readLedger,
  type LedgerEntry,
  type LedgerFault,
  type LedgerReading,
} from '../../domain/deductions/readLedger';
import { unitNames } from '../../domain/definitions/unitNames';
import type { Finding, Told } from '../../domain/findings/finding';
import { findingThat, makeFinding } from '../../domain/findings/makeFinding';
import { formatPoints } from '../../domain/points/points';
import { readNumberCell } from '../../domain/scoring/readNumberCell';
import { isBlank } from '../../domain/text/tidyText';
import type { LedgerColumn } from '../../workbook/layout/columns';
import { convertedNumber } from '../../workbook/snapshot/convertedNumber';
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
        return reading.cut === null
          ? []
          : makeFinding('ledgerLimited', {
              cell: record.place('points'),
              params: {
                variant: reading.cut.by,
                unit: names.get(reading.unit) ?? '',
                item: record.text('item'),
                limit: formatPoints(reading.cut.limit),
                worth: formatPoints(reading.cut.worth),
                points: formatPoints(reading.points),
              },
            });
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
        return (
          timesFinding(record, reading.refusal.code) ??
          findingThat(reading.refusal, { cell: record.place(faultColumn(reading.refusal)) })
        );
      default:
        return reading satisfies never;
    }
  });
}

/** Times that Excel took for a date or a share, or that are text; null where it is nothing of the kind. */
function timesFinding(record: TableRecord<LedgerColumn>, code: LedgerFault): Finding | null {
  if (code !== 'ledgerTimesInvalid') return null;
  const cell = { value: record.value('times'), numberFormat: record.format('times') };
  const reading = readNumberCell(cell, isTimes);
  return reading.state !== 'refused' || reading.kind === 'unusable'
    ? null
    : convertedNumber(record, 'times', { column: 'times', name: record.text('item') }, reading);
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
