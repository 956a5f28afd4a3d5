import type { Value } from '../snapshot/snapshot';
import type { SheetRows } from './sheetPlace';
import { translateError } from './translateError';

/** More columns than any table of the book has, so that one block holds a row wherever its table begins. */
const WIDTH = 40;

/** Some rows of a sheet, every array beginning at column A. */
export interface RowsRead {
  /** Present name of the sheet. */
  readonly sheet: string;
  /** Zero-based row of the first array. */
  readonly first: number;
  readonly values: readonly (readonly Value[])[];
  readonly formulas: readonly (readonly Value[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Reads whole rows in one round trip. Null when the sheet is gone. */
export async function readRows(context: Excel.RequestContext, rows: SheetRows): Promise<RowsRead | null> {
  const [read] = (await readAllRows(context, [rows])) ?? [];
  return read ?? null;
}

/** Reads rows of several places in one round trip. Null when one of their sheets is gone. */
export async function readAllRows(
  context: Excel.RequestContext,
  places: readonly SheetRows[],
): Promise<readonly RowsRead[] | null> {
  const asked = places.map(({ sheetId, first, count }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load('name');
    const range = sheet.getRangeByIndexes(first, 0, count, WIDTH);
    range.load('values,formulas,numberFormat');
    return { sheet, first, range };
  });
  try {
    await context.sync();
  } catch (error) {
    if (translateError(error).code === 'sheetGone') return null;
    throw error;
  }
  return asked.map(({ sheet, first, range }) => ({
    sheet: sheet.name,
    first,
    values: range.values as Value[][],
    formulas: range.formulas as Value[][],
    formats: range.numberFormat as string[][],
  }));
}

/** The name of a sheet; null when it is gone. */
export async function sheetNameOf(context: Excel.RequestContext, sheetId: string): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load('name');
  await context.sync();
  return sheet.isNullObject ? null : sheet.name;
}
