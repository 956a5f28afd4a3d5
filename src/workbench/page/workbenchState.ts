import type { BookPicture, Loss, SheetRefusal, XlsxErrorCode } from '../../host';

/** A box the person must close. */
export interface Refusal {
  readonly kind: 'protected' | 'validation' | 'otherRow' | 'failed' | XlsxErrorCode | SheetRefusal;
  readonly title: string;
  readonly message: string;
  /** What was typed, and where; null when it was not typed into a cell. */
  readonly attempt: Attempt | null;
  /** The program's own words, in English, for whoever looks after it; `''`: none. */
  readonly technical: string;
}

/** A text that somebody typed into a cell. */
export interface Attempt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What the page is at; till it is done, nobody should press anything else. */
export type Work = 'opening' | 'saving' | 'filling';

/** What the bar at the bottom says. */
export type Status =
  | { readonly kind: 'starting' | 'ready' | 'noScoreSheets' | Work }
  | { readonly kind: 'filled'; readonly count: number }
  | { readonly kind: 'filtered'; readonly shown: number; readonly rows: number }
  | { readonly kind: 'saved' | 'opened'; readonly name: string }
  | { readonly kind: 'lost'; readonly name: string; readonly lost: readonly Loss[] };

/** What the page shows at a moment. */
export interface WorkbenchState {
  readonly book: BookPicture | null;
  readonly status: Status;
  /** The book has changes that no file holds. */
  readonly isUnsaved: boolean;
  /** Null: nothing. */
  readonly work: Work | null;
  readonly refusal: Refusal | null;
  /** What waits for a yes, because what is open has changes that no file holds; `file` is null for a new book. */
  readonly discarding: { readonly file: File | null } | null;
  /** Commands of the ribbon that the add-in has not completed yet. */
  readonly commands: number;
  /** Page and pane are dark. */
  readonly isDark: boolean;
  /** Counts the loads of the pane: a new book gets a new one. */
  readonly pane: number;
}
