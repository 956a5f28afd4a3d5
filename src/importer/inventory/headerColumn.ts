import type { HeaderWord } from '../words/headerWords';

/** A column as the header cuts it out of the grid: from `from` to before `to`. */
export interface HeaderColumn {
  readonly from: number;
  readonly to: number;
  /** Null where the importer knows no such word. */
  readonly word: HeaderWord | null;
  readonly text: string;
  /** The unit or group that the header cell names, whose figures stand below; null where it names none. */
  readonly owner: string | null;
  /** The kind of units that a wide cell above the owner names. */
  readonly kind?: string;
  /** The class or group of units that it names. */
  readonly group?: string;
}

/** Every column of the grid for itself, where no header says what they are. */
export function gridHeader(table: { readonly columns: number }): readonly HeaderColumn[] {
  return Array.from({ length: table.columns }, (_, from) => ({
    from,
    to: from + 1,
    word: null,
    text: '',
    owner: null,
  }));
}
