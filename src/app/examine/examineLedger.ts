import {
  EVIDENCE,
  isTimes,
  readLedger,
  type Evidence,
  type LedgerEntry,
  type LedgerFault,
  type LedgerReading,
} from '../../domain/deductions/readLedger';
import { isFactor } from '../../domain/deductions/factor';
import type { Definitions } from '../../domain/definitions/definitions';
import { unitNames } from '../../domain/definitions/unitNames';
import type { Finding, Told } from '../../domain/findings/finding';
import { findingThat, makeFinding } from '../../domain/findings/makeFinding';
import { remembered } from '../../domain/lists/remembered';
import { formatPoints } from '../../domain/points/points';
import { readNumberCell } from '../../domain/scoring/readNumberCell';
import type { Settings } from '../../domain/settings/settings';
import { isBlank } from '../../domain/text/tidyText';
import type { LedgerColumn } from '../../workbook/layout/columns';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { convertedNumber } from '../../workbook/snapshot/convertedNumber';
import { tableRecords, type TableRecord } from '../../workbook/snapshot/records';
import type { TableSnapshot, Value } from '../../workbook/snapshot/snapshot';
import type { BookState } from '../book/bookState';

/** A row of the ledger with what it deducts, or why it does not. */
export interface ReadLedgerRow {
  readonly record: TableRecord<LedgerColumn>;
  readonly reading: LedgerReading;
}

const ENTRY_COLUMNS: readonly LedgerColumn[] = ['unit', 'item', 'tier', 'times'];

/** The rows of the ledger that hold an entry, in their order. */
export const ledgerReadings = remembered(
  ({ snapshot, definitions, settings }: BookState): readonly ReadLedgerRow[] => {
    const table = snapshot.tables.ledger;
    return table === undefined ? [] : readRows(table, definitions, settings);
  },
  ({ snapshot, definitions, settings }) => [definitions, settings, snapshot.tables.ledger],
);

function readRows(
  table: TableSnapshot,
  definitions: Definitions,
  settings: Settings,
): readonly ReadLedgerRow[] {
  const [codes = [], ...rows] = table.values;
  const entered = tableRecords<LedgerColumn>(table, ENTRY_COLUMNS).flatMap((record) => {
    const entry = entryOf(rows[ROWS_ABOVE_DATA - 1 + record.index] ?? [], codes, record);
    return entry === null ? [] : [{ record, entry }];
  });
  const readings = readLedger(
    entered.map(({ entry }) => entry),
    definitions,
    settings,
  );
  return readings.flatMap((reading, index) => {
    const record = entered[index]?.record;
    return record === undefined ? [] : [{ record, reading }];
  });
}

/** Of a row that stands as it stood the same entry; null where nothing but blanks was entered. */
const entryOf = remembered(
  (_: readonly Value[], __: readonly Value[], record: TableRecord<LedgerColumn>): LedgerEntry | null => {
    const text = (code: LedgerColumn): string => String(record.value(code));
    if (ENTRY_COLUMNS.every((code) => isBlank(text(code)))) return null;
    return {
      unit: text('unit'),
      item: text('item'),
      tier: text('tier'),
      times: record.value('times'),
      event: text('event'),
      factor: record.value('factor'),
      unproved: unproved(record),
    };
  },
  (cells, codes) => [cells, codes],
);

/** What an entry lacks of what proves it. */
function unproved(record: TableRecord<LedgerColumn>): readonly Evidence[] {
  return EVIDENCE.filter((code) => isBlank(String(record.value(code))));
}

/** Entries that are refused, and those whose event another entry deducts for. */
export function examineLedger(
  rows: readonly ReadLedgerRow[],
  { definitions, settings }: BookState,
): readonly Finding[] {
  const names = unitNames(definitions.unitTypes);
  const told = settings.evidence === 'tell' ? rows.flatMap((row) => unprovedFinding(row) ?? []) : [];
  const judged = rows.flatMap(({ record, reading }) => {
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
          numberFinding(record, reading.refusal.code) ??
          findingThat(reading.refusal, { cell: record.place(faultColumn(reading.refusal)) })
        );
      default:
        return reading satisfies never;
    }
  });
  return [...judged, ...told];
}

/** An entry that counts without all that is to prove it. */
function unprovedFinding({ record, reading }: ReadLedgerRow): Finding | null {
  const missing = unproved(record);
  const [first] = missing;
  if (reading.state === 'refused' || first === undefined) return null;
  return makeFinding('ledgerUnproved', {
    cell: record.place(first),
    params: { variant: 'counted', missing },
  });
}

/** Times or a factor that Excel took for a date or a share, or that are text; null where it is nothing of the kind. */
function numberFinding(record: TableRecord<LedgerColumn>, code: LedgerFault): Finding | null {
  if (code !== 'ledgerTimesInvalid' && code !== 'ledgerFactorInvalid') return null;
  const [column, isGood] =
    code === 'ledgerTimesInvalid' ? (['times', isTimes] as const) : (['factor', isFactor] as const);
  const cell = { value: record.value(column), numberFormat: record.format(column) };
  const reading = readNumberCell(cell, isGood);
  return reading.state !== 'refused' || reading.kind === 'unusable'
    ? null
    : convertedNumber(record, column, { column, name: record.text('item') }, reading);
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
    case 'ledgerFactorInvalid':
      return 'factor';
    case 'ledgerUnproved':
      return params.missing[0] ?? 'basis';
  }
}
