import type { CellPlace } from '../../domain/findings/finding';
import { inExcel } from './inExcel';
import { readAllRows, readRows, sheetNameOf, type RowsRead } from './readRows';
import type { SheetRows } from './sheetPlace';
import { watchSheets, type SheetWatcher, type Watch } from './watchSheets';

/** The workbook as somebody looks at it and types into it. Every method throws `WorkbookError` and nothing else. */
export interface ExcelView {
  /** Brings a cell to the front and selects it. */
  select(place: CellPlace): Promise<void>;
  /** Some rows of a sheet; null when the sheet is gone. */
  readRows(rows: SheetRows): Promise<RowsRead | null>;
  /** Rows of several places, in one round trip; null when one of their sheets is gone. */
  readAllRows(places: readonly SheetRows[]): Promise<readonly RowsRead[] | null>;
  /** Which of some rows of a sheet are hidden; zero-based. */
  hiddenRows(sheet: string, rows: readonly number[]): Promise<ReadonlySet<number>>;
  sheetName(sheetId: string): Promise<string | null>;
  watch(watcher: SheetWatcher): Promise<Watch>;
}

/** The view of the running Excel. */
export const excelView: ExcelView = {
  select: ({ sheet, cell }) =>
    inExcel(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(cell).select();
      await context.sync();
    }),
  readAllRows: (places) => inExcel((context) => readAllRows(context, places)),
  readRows: (rows) => inExcel((context) => readRows(context, rows)),
  hiddenRows: (sheet, rows) =>
    inExcel(async (context) => {
      const { hiddenRows } = await import('./hiddenRows');
      return hiddenRows(context, sheet, rows);
    }),
  sheetName: (sheetId) => inExcel((context) => sheetNameOf(context, sheetId)),
  watch: (watcher) => inExcel((context) => watchSheets(context, watcher)),
};
