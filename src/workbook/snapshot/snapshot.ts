import type { ScoreColumn } from '../layout/columns';
import type { TableRole } from '../layout/names';

/** A value as Excel hands it over; an empty cell is `''`, an error its text (`#N/A`). */
export type Value = string | number | boolean;

/** A table as it stands in the workbook: everything its name refers to. */
export interface TableSnapshot {
  /** Present name of its sheet. */
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Zero-based place of the table's first cell (in the code row). */
  readonly row: number;
  readonly column: number;
  /** All rows, the code row first. */
  readonly values: readonly (readonly Value[])[];
  /** Number formats and formulas of the columns that hold numbers, in parallel to the values; empty texts elsewhere. */
  readonly formats: readonly (readonly Value[])[];
  readonly formulas: readonly (readonly Value[])[];
  /** Zero-based row of the sheet's last cell with a value. */
  readonly lastUsedRow: number;
  /** Columns to its right that hold no value in any row, as far as was looked; 0 of tables that nobody looks beside. */
  readonly freeColumns: number;
}

/** A score sheet: only its keys and the columns people and formulas fill. Arrays run in parallel, the code row first. */
export interface ScoreTableSnapshot {
  /** Number of its name, from 1. */
  readonly number: number;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** Its code row, and the header below it. */
  readonly codes: readonly string[];
  readonly headers: readonly string[];
  readonly keys: readonly (readonly Value[])[];
  /** The columns of {@link ENTERED_COLUMNS}. */
  readonly values: readonly (readonly Value[])[];
  readonly formulas: readonly (readonly Value[])[];
  /** Number formats of the score column. */
  readonly formats: readonly (readonly string[])[];
  /** The column of actuals 完成值; null in a table that has none. */
  readonly actuals: ActualCells | null;
  /** The columns of {@link LABEL_COLUMNS} of every row; null unless asked for. */
  readonly labels: readonly (readonly Value[])[] | null;
  /** Whether the cells of the score column are locked; null unless asked for with the labels, and before ExcelApi 1.9. */
  readonly locked: readonly (readonly boolean[])[] | null;
  /** What stands above the table as its title; null unless asked for with the labels, and where rows were moved. */
  readonly title: string | null;
  readonly lastUsedRow: number;
  /** Columns to its right that hold no value in any row, as far as was looked; 0 of tables that nobody looks beside. */
  readonly freeColumns: number;
}

/** A column of actuals, row by row in parallel to the others of its table. */
export interface ActualCells {
  readonly values: readonly Value[];
  readonly formulas: readonly Value[];
  readonly formats: readonly string[];
  /** Null unless asked for, as those of scores. */
  readonly locked: readonly boolean[] | null;
}

/** A score sheet that cannot be read by place: where its name refers to, and the first two rows of that. */
export interface OddTable {
  readonly number: number;
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Zero-based place and size. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly codes: readonly Value[];
  readonly headers: readonly Value[];
}

/** What looks like a table of ours and is none by name: its name was deleted, or the sheet came from another workbook. */
export interface FoundTable {
  readonly sheet: string;
  readonly role: TableRole | 'scores';
  /** Zero-based place of its row of codes, and of its first column. */
  readonly row: number;
  readonly column: number;
  /** What the first rows of data have as their key, as far as was looked. */
  readonly keys: readonly string[];
}

/** Everything the add-in needs to know of a workbook. */
export interface BookSnapshot {
  /** Every sheet of the workbook, in order. */
  readonly sheets: readonly string[];
  /** Those of them that are hidden. */
  readonly hidden: readonly string[];
  /** Sheets that an interrupted run left behind: those without any value that bear a name of ours, and score sheets without rows. */
  readonly unused: readonly string[];
  /** Sheets that are copies of score sheets: they look like them, and nothing that is typed there is read. */
  readonly copies: readonly string[];
  /** Score sheets whose columns were inserted, deleted or moved; nothing else of them is read. */
  readonly odd: readonly OddTable[];
  /** Tables of ours, by their rows of codes, on sheets to which no name of ours refers. */
  readonly found: readonly FoundTable[];
  /** Workbook-wide names, whatever they refer to. */
  readonly names: readonly string[];
  /** Whether the workbook is one empty sheet, as a new one is. */
  readonly isNew: boolean;
  readonly tables: Readonly<Partial<Record<TableRole, TableSnapshot>>>;
  /** Formulas of the ledger's table, in parallel to its values; empty without a ledger. */
  readonly ledgerFormulas: readonly (readonly Value[])[];
  /** Formulas of the ranking's table, in parallel to its values; empty without a ranking. */
  readonly rankingFormulas: readonly (readonly Value[])[];
  readonly scores: readonly ScoreTableSnapshot[];
  /** The sheet of slips, whatever it holds; null where none was made. */
  readonly slips: { readonly sheet: string; readonly isProtected: boolean } | null;
}

/** The columns of a score table that say whose score for what a row holds, side by side. */
export const LABEL_COLUMNS = [
  'unit',
  'part',
  'category',
  'indicator',
] as const satisfies readonly ScoreColumn[];

/** The columns of a score table that a snapshot holds, side by side. */
export const ENTERED_COLUMNS = [
  'cap',
  'score',
  'counted',
  'check',
  'remark',
] as const satisfies readonly ScoreColumn[];
export type EnteredColumn = (typeof ENTERED_COLUMNS)[number];

/** The columns of a score table that people type into. */
export const TYPED_COLUMNS = ['score', 'remark', 'actual'] as const satisfies readonly ScoreColumn[];
export type TypedColumn = (typeof TYPED_COLUMNS)[number];

/** What stands in a cell that people type into, and how it was entered; null in a table without the column. */
export function typedCell(
  table: ScoreTableSnapshot,
  index: number,
  column: TypedColumn,
): { readonly value: Value; readonly formula: Value; readonly format: string } | null {
  if (column === 'actual') {
    const { actuals } = table;
    return actuals === null
      ? null
      : {
          value: actuals.values[index] ?? '',
          formula: actuals.formulas[index] ?? '',
          format: actuals.formats[index] ?? 'General',
        };
  }
  const at = ENTERED_COLUMNS.indexOf(column);
  return {
    value: table.values[index]?.[at] ?? '',
    formula: table.formulas[index]?.[at] ?? '',
    format: table.formats[index]?.[0] ?? 'General',
  };
}
