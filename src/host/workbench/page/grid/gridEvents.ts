import type { Area } from '../../../model/book';

/** What a person does in the grid, and what the grid must know for it. Rows and columns zero-based. */
export interface GridEvents {
  /** What the selected cell holds. */
  readonly content: () => string;
  /** Says where the selection is and what it shows. */
  readonly label: () => string;
  readonly onType: (row: number, column: number, text: string) => void;
  readonly onClear: (area: Area) => void;
  readonly onSelect: (area: Area) => void;
  readonly onEditing: (on: boolean) => void;
}
