import type { Remark } from '../document/neutralDocument';

/** A table that scores come from, as it stands: what its rows and columns are is another matter. */
export interface ScoreTable {
  /** The sheet of a workbook; null for a text. */
  readonly sheet: string | null;
  /** Rows that hold something, in their order. */
  readonly rows: readonly ScoreTableRow[];
}

export interface ScoreTableRow {
  /** From 1, as the sheet numbers it; of a text the line. */
  readonly number: number;
  /** From the first column on; what is missing at the end is blank. */
  readonly cells: readonly ScoreTableCell[];
}

export interface ScoreTableCell {
  /** A number of a workbook as it is, everything else as a text; empty for a blank cell. */
  readonly value: string | number;
  /** English number format; `General` for a text. */
  readonly format: string;
  /** What a person sees of it. */
  readonly text: string;
  /** Whether it is part of a merged area, all cells of which have the text of the first. */
  readonly isMerged: boolean;
}

/** A file that scores come from. */
export interface ScoreSource {
  readonly name: string;
  readonly tables: readonly ScoreTable[];
  /** What of the file was left out. */
  readonly remarks: readonly Remark[];
}

export const BLANK_CELL: ScoreTableCell = { value: '', format: 'General', text: '', isMerged: false };
