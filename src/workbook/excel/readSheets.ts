import type { SheetContent } from '../snapshot/sheetContent';
import type { Value } from '../snapshot/snapshot';
import { grid } from './grid';

/** Cells of one answer, of which each comes as a value and as what was entered. */
const CELLS_AT_ONCE = 20_000;

/**
 * Reads all that stands on some sheets: one round trip for their sizes, then as many as their cells take.
 * Sheets that are gone are left out.
 */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly SheetContent[]> {
  const sized = sheets.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,rowCount,columnIndex,columnCount');
    return { name, sheet, used };
  });
  await context.sync();
  const contents: SheetContent[] = [];
  for (const { name, sheet, used } of sized) {
    if (sheet.isNullObject) continue;
    const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
    contents.push({ sheet: name, columns, ...(await readCells(context, sheet, rows, columns)) });
  }
  return contents;
}

async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: number,
  columns: number,
): Promise<Pick<SheetContent, 'values' | 'formulas'>> {
  const values: (readonly Value[])[] = [];
  const formulas: (readonly Value[])[] = [];
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, columns)));
  for (let row = 0; row < rows; row += step) {
    const range = sheet.getRangeByIndexes(row, 0, Math.min(step, rows - row), columns);
    range.load('values,formulas');
    await context.sync();
    values.push(...grid(range.values));
    formulas.push(...grid(range.formulas));
  }
  return { values, formulas };
}
