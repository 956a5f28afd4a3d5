import type { Area } from '../model/book';
import type { CellStyle } from '../model/style';

/** The book as its tabs and bars show it; plain data that travels between threads. */
export interface BookPicture {
  readonly tabs: readonly Tab[];
  /** Name of the sheet in front. */
  readonly active: string;
  readonly selection: Area;
  readonly cell: SelectedCell;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The task pane stands open. */
  readonly isPaneShown: boolean;
}

export interface Tab {
  readonly id: string;
  readonly name: string;
  /** `#RRGGBB`, or empty. */
  readonly color: string;
  readonly isProtected: boolean;
}

/** The first cell of the selection, as the formula bar shows it. */
export interface SelectedCell {
  /** Address of the selection, without the sheet. */
  readonly address: string;
  /** What would be edited: a formula, or what was typed. */
  readonly content: string;
  readonly locked: boolean;
  /** What the cell's list rule offers; null when it has none. */
  readonly choices: readonly string[] | null;
  /** A filter button stands in the cell, and may be used. */
  readonly hasFilter: boolean;
  /** Input message of the cell's rule. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** The cell may lead somewhere in the book. */
  readonly hasLink: boolean;
}

/** One sheet as the grid shows it. Sizes in pixels at 96 dpi, all indexes zero-based. */
export interface SheetPicture {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly merges: readonly Area[];
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Every look in use, by number. */
  readonly looks: readonly Look[];
  readonly cells: readonly CellPicture[];
}

/** A cell's format with what conditional formats make of it. */
export interface Look {
  readonly style: CellStyle;
  /** Shown at the right when the format leaves it to the content. */
  readonly isNumber: boolean;
}

export interface CellPicture {
  readonly row: number;
  readonly column: number;
  /** What is shown: formatted, formulas calculated. */
  readonly text: string;
  readonly look: number;
  readonly bar?: DataBar;
  /** The cell offers a list. */
  readonly hasList?: true;
  /** A filter button stands in the cell; `on` when its column is filtered. */
  readonly filter?: 'off' | 'on';
  /** A click may lead somewhere in the book. */
  readonly hasLink?: true;
}

/** A conditional format's bar behind the text. */
export interface DataBar {
  /** 0 to 1 of the cell's width. */
  readonly share: number;
  readonly color: string;
}
