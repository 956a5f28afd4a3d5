/** Where a definition table stands; zero-based. Row counts include the spare rows. */
export interface TablePlace {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  /** Columns of the sheet by their codes, wherever people have moved them. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Where the ledger stands: people may insert rows above it. */
export interface LedgerPlace {
  readonly sheet: string;
  /** Zero-based first row of its entries. */
  readonly firstRow: number;
  readonly rows: number;
  /** How many of them there are up to the last entry; 0 unless told. */
  readonly filledRows?: number;
}

/** What the ledger's formulas look things up in. */
export interface LedgerSources {
  readonly units: TablePlace;
  readonly negative: TablePlace;
  readonly ledger: LedgerPlace;
  readonly sameEventOnce: boolean;
  /** Whether the ledger has a column of factors. */
  readonly hasFactors: boolean;
  /** Whether entries without basis, date or person are left out. */
  readonly leavesUnproved: boolean;
}
