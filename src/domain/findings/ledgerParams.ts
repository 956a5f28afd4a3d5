import type { Seen } from './seen';
import type { Variant } from './variant';

/** What is told of entries of the register; see `FindingParams`. */
export interface LedgerParams {
  /** A unit that is none of the book's, or that was not filled in beside what was. */
  readonly ledgerUnitUnknown: Variant<'unknown', { readonly entered: string }> | Variant<'blank', object>;
  readonly ledgerItemUnknown: { readonly entered: string };
  readonly ledgerTierUnknown: { readonly entered: string; readonly item: string };
  readonly ledgerTierUnexpected: { readonly entered: string; readonly item: string };
  readonly ledgerTimesInvalid: { readonly entered: string; readonly most: number };
  readonly ledgerFactorInvalid: { readonly entered: string; readonly most: number };
  /** An entry without what proves it, which counts all the same or is left out. */
  readonly ledgerUnproved: Variant<
    'counted' | 'leftOut',
    { readonly missing: readonly ('basis' | 'date' | 'enteredBy')[] }
  >;
  readonly ledgerPointsMissing: { readonly item: string };
  /** `listed` is null where the entry does not count. */
  readonly ledgerPointsChanged: Variant<Seen, { readonly entered: string; readonly listed: number | null }>;
  readonly ledgerSuperseded: { readonly unit: string; readonly event: string; readonly row: string };
  /** An entry that a limit keeps from counting all it is worth. */
  readonly ledgerLimited: Variant<
    'item' | 'category',
    {
      readonly unit: string;
      readonly item: string;
      readonly limit: string;
      readonly worth: string;
      readonly points: string;
    }
  >;
  readonly ledgerUnfinished: { readonly missing: 'item' | 'tier' | 'times' };
}
