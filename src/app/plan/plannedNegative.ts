import { compareNegative, type NegativeChange } from '../../domain/deductions/compareNegative';
import type { NegativeItem } from '../../domain/definitions/definitions';
import type { LedgerColumn } from '../../workbook/layout/columns';
import { tableRecords } from '../../workbook/snapshot/records';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';

/** A change of the negative list, with what it means for deductions that were entered. */
export interface PlannedNegative extends NegativeChange {
  /** How many rows of the ledger mention the item. */
  readonly entries: number;
}

/** Compares negative lists, and looks up which of their items the ledger mentions. */
export function plannedNegative(
  before: readonly NegativeItem[],
  after: readonly NegativeItem[],
  { tables: { ledger } }: BookSnapshot,
): readonly PlannedNegative[] {
  const mentions = new Map<string, number>();
  for (const record of ledger === undefined ? [] : tableRecords<LedgerColumn>(ledger, ['item'])) {
    const item = record.text('item');
    mentions.set(item, (mentions.get(item) ?? 0) + 1);
  }
  return compareNegative(before, after).map((change) => ({
    ...change,
    entries: change.kind === 'added' ? 0 : (mentions.get(change.label) ?? 0),
  }));
}
