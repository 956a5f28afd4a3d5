/** Something that was measured: what, at how many rows, and its figures by their names, which end in their unit. */
export interface Measurement {
  readonly part: string;
  readonly what: string;
  /** Rows it was measured at; null where rows have nothing to do with it. */
  readonly rows: number | null;
  readonly figures: Readonly<Record<string, number>>;
}

/** What one part of the bench says. */
export interface PartReport {
  readonly measurements: readonly Measurement[];
  /** Why something could not be measured. */
  readonly missing: readonly string[];
  /** Set where it failed. */
  readonly isFailed?: true;
}
