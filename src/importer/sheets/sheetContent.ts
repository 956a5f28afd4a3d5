/** A sheet as a reader hands it over, a file's or one of the open workbook. Rows and columns count from 0. */
export interface SheetContent {
  readonly name: string;
  /** Cells with text, hidden ones included. */
  readonly cells: readonly SheetCell[];
  readonly merges: readonly MergedArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Rows whose cells have lines at their sides, as tables have; none where the reader cannot tell. */
  readonly ruledRows: ReadonlySet<number>;
}

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** As a person sees it: `50%`, `10.0`; never blank. */
  readonly text: string;
  /** The number that it holds, and the format that it is shown in; left out for what is no number. */
  readonly number?: HeldNumber;
}

/** A number in a cell. */
export interface HeldNumber {
  readonly value: number;
  /** In English. */
  readonly format: string;
}

/** Cells that are merged; the first one bears the text. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
