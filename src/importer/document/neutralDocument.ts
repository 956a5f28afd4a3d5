/** A document as a reader hands it over, whichever file it came from: paragraphs and tables in their order. */
export interface NeutralDocument {
  readonly blocks: readonly Block[];
  /** What the reader left out or took in that a person should know of. */
  readonly remarks?: readonly Remark[];
}

/**
 * Something about the text itself: changes that nobody accepted yet, text that was struck out; in sheets what is hidden,
 * formulas whose result the file does not hold, numbers that are shown rounded.
 */
export interface Remark {
  readonly kind:
    'trackedChanges' | 'struckOut' | 'hiddenSheets' | 'hiddenCells' | 'valuesMissing' | 'roundedNumbers';
  /** The text concerned, as it stands there. */
  readonly text: string;
  /** How many such places there are. */
  readonly count: number;
}

export type Block = Paragraph | Table;

/** One line of text outside tables, automatic number included; never holds a line break. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** A table on a logical grid of columns, counted from 0. */
export interface Table {
  readonly kind: 'table';
  /** Width of the grid, ≥ 1. */
  readonly columns: number;
  readonly rows: readonly Row[];
}

export interface Row {
  /** From left to right; they may leave columns free on either side. */
  readonly cells: readonly Cell[];
  /** False where the reader could not tell which cells belong to the row. */
  readonly certain: boolean;
}

/** A cell of a table. */
export interface Cell {
  /** First column of the grid it covers, ≥ 0. */
  readonly column: number;
  /** How many columns it covers, ≥ 1. */
  readonly span: number;
  /** Lines of text, blank ones left out. */
  readonly paragraphs: readonly string[];
  /** Whether it carries on the cell above (vertical merge); text dumps cannot tell. */
  readonly continuation: 'yes' | 'no' | 'unknown';
  /** Tables that stand inside the cell; their text is no part of `paragraphs`. */
  readonly tables?: readonly Table[];
}

/** Whether the row says nothing at all. */
export function isBlankRow(row: Row): boolean {
  return row.cells.every((cell) => cell.paragraphs.length === 0);
}

/** The text of the cells of a row, for showing it to people: cells apart by ` | `, lines by a space. */
export function rowText(row: Row): string {
  return row.cells.map((cell) => cell.paragraphs.join(' ')).join(' | ');
}
