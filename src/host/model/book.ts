import type { CellContent } from './content';
import type { CellStyle } from './style';

/** A rectangle of cells; zero-based, sizes ≥ 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell that has content or a format of its own. */
export interface Cell {
  content: CellContent;
  style: CellStyle;
  /** Target of a hyperlink, in the form of `Excel.RangeHyperlink`. */
  hyperlink?: { readonly address?: string; readonly documentReference?: string; readonly screenTip?: string };
}

/** A validation rule on an area, in the shape of `Excel.DataValidationRule`; formulas are relative to the area's first cell. */
export interface ValidationRule {
  area: Area;
  rule: Readonly<Record<string, unknown>>;
  errorAlert?: {
    readonly message: string;
    readonly title: string;
    readonly style: string;
    readonly showAlert: boolean;
  };
  prompt?: { readonly message: string; readonly title: string; readonly showPrompt: boolean };
  ignoreBlanks: boolean;
}

/** A conditional format on an area; formulas are relative to the area's first cell. Earlier in the list = higher priority. */
export interface ConditionalFormatRule {
  readonly id: string;
  area: Area;
  stopIfTrue: boolean;
  format:
    | {
        kind: 'custom';
        formula: string;
        fill?: string;
        fontColor?: string;
        bold?: boolean;
        italic?: boolean;
        borders?: CellStyle['borders'];
        numberFormat?: string;
      }
    | {
        kind: 'cellValue';
        operator: string;
        formula1: string;
        formula2?: string;
        fill?: string;
        fontColor?: string;
        bold?: boolean;
      }
    | {
        kind: 'dataBar';
        color: string;
        showValue: boolean;
        minimum?: { type: string; formula?: string };
        maximum?: { type: string; formula?: string };
      };
}

/** Filter buttons in the first row of an area, over the rows below it. */
export interface AutoFilter {
  readonly area: Area;
  /** By column within the area: the shown texts of which one must stand there; a column without an entry is not filtered. */
  readonly chosen?: ReadonlyMap<number, readonly string[]>;
}

/** Print settings, in the words of `Excel.PageLayout`. Margins are in points. */
export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  /** The number of the first page; null where pages are counted on from the sheet before. */
  firstPageNumber: number | null;
  printArea: Area | null;
  /** Rows repeated on every page, zero-based, both included. */
  titleRows: { readonly first: number; readonly last: number } | null;
  /** Zero-based rows with which a page begins, in order, the first row never among them. */
  rowBreaks: readonly number[];
  zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  centerHorizontally: boolean;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
}

export interface Protection {
  on: boolean;
  /** `Excel.WorksheetProtectionOptions`; meaningful while `on`. */
  options: Readonly<Record<string, unknown>>;
  password: string | null;
}

/** A name for a reference, e.g. `='Sheet 1'!$A$1:$B$2`. */
export interface DefinedName {
  name: string;
  /** With the leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** By row, then column; only cells with content or format. */
  readonly cells: Map<number, Map<number, Cell>>;
  /** Formats of whole columns and rows, for cells without one of their own; a row goes before a column. */
  readonly columnStyles: Map<number, CellStyle>;
  readonly rowStyles: Map<number, CellStyle>;
  /** Width in points, by column; missing = standard. */
  readonly columnWidths: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  /** Height in points, by row; missing = fitted to the content. */
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  frozen: { readonly rows: number; readonly columns: number };
  readonly validations: ValidationRule[];
  readonly conditionalFormats: ConditionalFormatRule[];
  readonly merges: Area[];
  protection: Protection;
  autoFilter: AutoFilter | null;
  page: PageSetup;
  readonly names: DefinedName[];
}

export interface Book {
  readonly sheets: Sheet[];
  readonly names: DefinedName[];
  /** Id of the sheet in front. */
  active: string;
  /** Selected area of the active sheet. */
  selection: Area;
  /** Document settings (`workbook.settings`, `Office.context.document.settings`): JSON texts by key. */
  readonly settings: Map<string, string>;
}
