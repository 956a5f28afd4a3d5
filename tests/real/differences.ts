/** Where a real Excel answers otherwise than the host, and the host stays as it is. */
export interface NamedDifference {
  /** Name of the report's file, without `.json`. */
  readonly report: string;
  /** Of the check. */
  readonly id: string;
  /** Why the host is not mended, and what it means for the product. */
  readonly why: string;
}

export const DIFFERENCES: readonly NamedDifference[] = [];
