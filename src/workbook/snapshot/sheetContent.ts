import type { Value } from './snapshot';

/** All that stands on a sheet, from its first cell on. */
export interface SheetContent {
  readonly sheet: string;
  /** Columns up to the last one that holds anything. */
  readonly columns: number;
  readonly values: readonly (readonly Value[])[];
  /** As entered: a formula, or the value itself. */
  readonly formulas: readonly (readonly Value[])[];
}
