import type { Value } from '../../workbook/snapshot/snapshot';

/** What should stand in a cell. */
export type OwnCell =
  | {
      readonly kind: 'formula';
      /** @param entered what stands there, by which two formulas of ours may be told apart */
      readonly ours: (entered: Value) => string;
      /** Id of the indicator whose rules, that may have changed since, it was written by; null where those of its type are. */
      readonly among: string | null;
    }
  /** Any of some texts: a sheet may speak either language. */
  | { readonly kind: 'text'; readonly texts: readonly string[] };
