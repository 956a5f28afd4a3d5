import type {
  Area,
  BookPicture,
  FilterChoices,
  FilterCount,
  Loss,
  RequirementSets,
  SheetAction,
  SheetEdit,
  SheetPicture,
  UserEdit,
  XlsxErrorCode,
} from '../host';

/** What the page asks of the worker, by name: what it sends and what it is answered. */
export interface Calls {
  /** Opens a file, or a new book for null. Answers what the file held and the book does not. */
  open: { ask: { readonly bytes: Uint8Array | null }; answer: readonly Loss[] };
  /** Hands over the pane's end of a channel for the bridge of Office.js. */
  connect: { ask: { readonly port: MessagePort }; answer: PaneFacts };
  type: { ask: CellRequest & Seen & { readonly text: string }; answer: SeenEdit };
  paste: { ask: CellRequest & Seen & { readonly rows: readonly (readonly string[])[] }; answer: SeenEdit };
  /** Ctrl+Enter: a text stands in all cells of an area. */
  typeIntoAll: { ask: AreaRequest & Seen & { readonly text: string }; answer: SeenEdit };
  /** Ctrl+D: the first row of an area stands in all of it; of a single row, the row above. */
  fillDown: { ask: AreaRequest & Seen; answer: SeenEdit };
  /** Delete key: empties the cells, keeps their rules. */
  clear: { ask: AreaRequest & Seen; answer: SeenEdit };
  /** Takes back what the person did last, or does it again. Answers whether there was anything. */
  undo: { ask: null; answer: boolean };
  redo: { ask: null; answer: boolean };
  /** What the filter of a column offers; null where there is none. */
  filterChoices: { ask: ColumnRequest; answer: FilterChoices | null };
  /** Filters a column; null for all of its texts. Answers null when the sheet does not allow it. */
  filter: { ask: ColumnRequest & { readonly texts: readonly string[] | null }; answer: FilterCount | null };
  /** Renames, copies, deletes, moves, protects a sheet, or changes rows of it. */
  changeSheet: { ask: { readonly sheet: string; readonly action: SheetAction }; answer: SheetEdit };
  showPane: { ask: { readonly isShown: boolean }; answer: null };
  select: { ask: AreaRequest; answer: null };
  /** A person writes in a cell: the host refuses or holds requests meanwhile, as Excel does. */
  editing: { ask: { readonly on: boolean }; answer: null };
  /** The area an address or a name stands for, with its sheet; null when it is neither. */
  locate: { ask: { readonly text: string }; answer: BookPlace | null };
  /** Where the link of a cell leads; null when it has none, or one out of the book. */
  follow: { ask: CellRequest; answer: BookPlace | null };
  settings: { ask: { readonly entries: readonly (readonly [string, string])[] }; answer: null };
  /** The book as an .xlsx file. */
  save: { ask: null; answer: Uint8Array };
  /** The same without what it carries of the add-in, for whoever gets a copy. */
  saveClean: { ask: null; answer: Uint8Array };
  /** Enters plausible scores into blank score cells. Answers how many; null when there are no score sheets. */
  fillExamples: { ask: null; answer: number | null };
}

export type CallName = keyof Calls;

/** Cells and the name of their sheet. */
export interface BookPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** Which drawing whoever edits a cell has before their eyes. */
export interface Seen {
  readonly seen: number;
}

/** How an edit ended; one of a row that is another by now than the one that was seen is refused. */
export type SeenEdit =
  UserEdit | { readonly done: false; readonly because: 'otherRow'; readonly title: ''; readonly message: '' };

export interface AreaRequest {
  readonly sheet: string;
  readonly area: Area;
}

export interface CellRequest {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface ColumnRequest {
  readonly sheet: string;
  readonly column: number;
}

/** What the pane's frame must know before office.js is loaded. */
export interface PaneFacts {
  readonly settings: readonly (readonly [string, string])[];
  readonly requirementSets: RequirementSets;
}

export interface Question<Name extends CallName = CallName> {
  readonly id: number;
  readonly call: Name;
  readonly ask: Calls[Name]['ask'];
}

/** What the worker tells without being asked. */
export interface Notice {
  readonly kind: 'picture';
  readonly book: BookPicture;
  /** Null when nothing but the selection changed. */
  readonly sheet: SheetPicture | null;
  /** Counts the drawings of sheets; of a selection alone, the last one. */
  readonly drawing: number;
}

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  /** `code` is null for a failure of ours, which no file is to blame for. */
  | {
      readonly kind: 'failure';
      readonly id: number;
      readonly code: XlsxErrorCode | null;
      readonly message: string;
    }
  | Notice
  /** Whether the book was changed since it was opened or saved, whenever that changes. */
  | { readonly kind: 'unsaved'; readonly isUnsaved: boolean };
