import type { ProtectionOptions } from '../layout/protection';
import type { KnownBlock } from './known';

/** A rectangle on a sheet; zero-based, sizes ≥ 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A formula in English A1 notation, with its leading `=`. Kept apart from text, so that a text beginning with `=` stays text. */
export interface Formula {
  readonly formula: string;
}

/** A cell that holds a formula. @param text with its leading `=` */
export function formula(text: string): Formula {
  return { formula: text };
}

/** What a person entered and Excel understood in its own way, such as an error value: written as it stands. */
export interface Literal {
  readonly literal: string;
}

/** What is put into one cell: text as text, `''` empties it, null leaves it as it is. */
export type CellWrite = string | number | boolean | Formula | Literal | null;

export type Edge =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Format of an area; what is left out stays as it is. Colours `#RRGGBB`, sizes in points. */
export interface AreaFormat {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly horizontal?: 'General' | 'Left' | 'Center' | 'Right' | 'CenterAcrossSelection';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly borders?: {
    readonly color: string;
    readonly edges: readonly Edge[];
    /** Edges that have none. */
    readonly none?: readonly Edge[];
  };
  readonly locked?: boolean;
  readonly rowHeight?: number;
}

/** A validation of typed values; a formula is relative to the area's first cell. */
export interface Validation {
  readonly rule:
    | { readonly kind: 'custom'; readonly formula: string }
    /** `source` is a reference formula (`='Sheet'!$A$2:$A$9`) or a short comma list. */
    | { readonly kind: 'list'; readonly source: string };
  /** What is said of an entry that is refused; null where the list is an offer, and anything may be typed. */
  readonly alert: { readonly title: string; readonly message: string } | null;
}

/** A conditional format; a formula is relative to the area's first cell. */
export type ConditionalFormat =
  | {
      readonly kind: 'custom';
      readonly formula: string;
      readonly fill?: string;
      readonly fontColor?: string;
      readonly bold?: boolean;
    }
  | { readonly kind: 'dataBar'; readonly color: string };

/** The sizes of paper that tables are printed on. */
export type Paper = 'A4' | 'A3';

/** How a sheet is printed: fitted to the width of its paper, header rows repeated, its pages counted from 1. */
export interface PrintSetup {
  readonly landscape: boolean;
  /** A4 unless told. */
  readonly paper?: Paper;
  /** Free on each side, in points; 36 unless told. */
  readonly margin?: number;
  /** Rows repeated on every page, zero-based, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Rows with which a page begins, zero-based, from the top; breaks that stand between others go. */
  readonly pages?: readonly number[];
  readonly footer: string;
}

/**
 * One step of a plan, as plain data. Whoever presses the button again after a fault gets a plan of the
 * workbook as it is by then, which finishes the job. The steps by themselves may not all be carried out
 * twice: a sheet or name that stands, a sheet that has another name by then, and a protection that is
 * there or gone are refused, and room is made again. The others leave the workbook as it was after the first time.
 */
export type Write =
  | { readonly kind: 'addSheet'; readonly sheet: string }
  /** Sheets of the workbook in the order wanted; sheets that are not listed follow. */
  | { readonly kind: 'order'; readonly sheets: readonly string[] }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly to: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: string; readonly known?: readonly KnownBlock[] }
  | { readonly kind: 'unprotect'; readonly sheet: string }
  | { readonly kind: 'protect'; readonly sheet: string; readonly options: ProtectionOptions }
  /** Empties an area of content, formats, validation and conditional formats. */
  | {
      readonly kind: 'clear';
      readonly sheet: string;
      readonly area: Area;
      readonly known?: readonly KnownBlock[];
    }
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly CellWrite[])[];
      /** What people may have typed into the cells that are written over, as the plan knows it. */
      readonly known?: readonly KnownBlock[];
    }
  /** Number formats cell by cell, null to leave one; only where people's own formats must be kept. */
  | {
      readonly kind: 'numberFormats';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly formats: readonly (readonly (string | null)[])[];
    }
  /** Locks or unlocks the cells of a column one by one; before ExcelApi 1.9 all of them stay unlocked. */
  | {
      readonly kind: 'locks';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly locked: readonly boolean[];
    }
  | { readonly kind: 'format'; readonly sheet: string; readonly area: Area; readonly format: AreaFormat }
  | {
      readonly kind: 'column';
      readonly sheet: string;
      readonly column: number;
      /** In points. */
      readonly width?: number;
      readonly hidden?: boolean;
    }
  /** Makes room: what stands from this row on moves down. */
  | { readonly kind: 'insertRows'; readonly sheet: string; readonly row: number; readonly rows: number }
  /** Makes room: what stands from this column on moves to the right. */
  | {
      readonly kind: 'insertColumns';
      readonly sheet: string;
      readonly column: number;
      readonly columns: number;
    }
  /** Takes whole columns away; what stands to their right moves up to them. */
  | {
      readonly kind: 'deleteColumns';
      readonly sheet: string;
      readonly column: number;
      readonly columns: number;
    }
  /** Moves cells as cutting and pasting does: every reference to them follows. ExcelApi 1.11. */
  | {
      readonly kind: 'moveCells';
      readonly sheet: string;
      readonly area: Area;
      /** Column of the first cell at its new place, in the same rows. */
      readonly toColumn: number;
    }
  /** Hides a row, or shows it again. */
  | { readonly kind: 'hideRow'; readonly sheet: string; readonly row: number; readonly shown?: boolean }
  | { readonly kind: 'fitRows'; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: 'validation';
      readonly sheet: string;
      readonly area: Area;
      readonly validation: Validation;
    }
  | {
      readonly kind: 'conditionalFormats';
      readonly sheet: string;
      readonly area: Area;
      /** First = highest priority. They replace what the area had. */
      readonly formats: readonly ConditionalFormat[];
    }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'autoFilter'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'look'; readonly sheet: string; readonly tabColor: string; readonly gridlines: boolean }
  | { readonly kind: 'print'; readonly sheet: string; readonly setup: PrintSetup }
  /** What of a sheet is printed. */
  | { readonly kind: 'printArea'; readonly sheet: string; readonly area: Area }
  /** A workbook-wide name for an area, which the workbook does not have yet; see `claimNames`. */
  | { readonly kind: 'addName'; readonly name: string; readonly sheet: string; readonly area: Area }
  /** Has a name that stands refer to an area, in one step: at no moment is the table without its name. */
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string; readonly area: Area }
  /** Takes a name away, whatever it refers to. */
  | { readonly kind: 'deleteName'; readonly name: string }
  | { readonly kind: 'activate'; readonly sheet: string };

/** Steps that are refused, or do more, where they are carried out a second time. */
const ONCE: ReadonlySet<Write['kind']> = new Set([
  'addSheet',
  'renameSheet',
  'addName',
  'insertRows',
  'insertColumns',
  'deleteColumns',
  'moveCells',
  'unprotect',
  'protect',
]);

/** Whether a step may be carried out twice: it leaves the workbook as it was, and takes no cell of people's for its own. */
export function isRepeatable(write: Write): boolean {
  return !ONCE.has(write.kind) && !('known' in write);
}
