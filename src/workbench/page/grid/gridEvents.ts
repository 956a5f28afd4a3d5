import type { BookPlace } from '../../messages';
import type { CellPlace } from './cellEditor';

/** What a person does in the grid, and what the grid must know for it. Rows and columns zero-based. */
export interface GridEvents {
  /** What the selected cell holds. */
  readonly content: () => string;
  /** Says where the selection is and what it shows. */
  readonly label: () => string;
  /** Whether the sheet in view, by its id, is protected. */
  readonly isProtected: (sheet: string) => boolean;
  /** Whoever edits waits for it: what the selected cell holds is known then. */
  readonly known: () => Promise<boolean>;
  readonly onType: (place: BookPlace, text: string) => void;
  /** A text is to stand in every cell of a place. */
  readonly onFill: (place: BookPlace, text: string) => void;
  /** The first row of a place is to stand in all of it; of a place of one row, the row above. */
  readonly onFillDown: (place: BookPlace) => void;
  /** The list or the filter of the selected cell is to open. */
  readonly onOpen: (row: number, column: number) => void;
  /** The menu of the selection is to open at a place, in pixels of the window. */
  readonly onMenu: (selected: BookPlace, at: CellPlace) => void;
  /** A cell with a link was clicked. Answers whether it leads anywhere, when the selection is there. */
  readonly onFollow: (place: BookPlace) => Promise<boolean>;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Where the selected cell is drawn now; null when it is out of sight. */
  readonly onPlaced: (place: CellPlace | null) => void;
  readonly onClear: (place: BookPlace) => void;
  readonly onSelect: (place: BookPlace) => void;
  readonly onEditing: (on: boolean) => void;
}
