import type { IndicatorColumn, LedgerColumn, NegativeColumn, SettingColumn } from './columns';

/** Columns into which people type numbers that are no scores, table by table; the tiers of the negative list are others. */
export const NUMBER_COLUMNS = {
  about: ['value'],
  indicators: ['categoryCap', 'cap'],
  negative: ['points'],
  ledger: ['times', 'factor'],
} as const satisfies {
  readonly about: readonly SettingColumn[];
  readonly indicators: readonly IndicatorColumn[];
  readonly negative: readonly NegativeColumn[];
  readonly ledger: readonly LedgerColumn[];
};
