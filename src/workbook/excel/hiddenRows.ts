import { translateError } from './translateError';

/**
 * Which of some rows of a sheet are hidden, by a filter or by hand, in one round trip. None where the sheet is gone.
 *
 * @param rows zero-based
 */
export async function hiddenRows(
  context: Excel.RequestContext,
  sheet: string,
  rows: readonly number[],
): Promise<ReadonlySet<number>> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const ranges = rows.map((row) => {
    const range = worksheet.getRangeByIndexes(row, 0, 1, 1);
    range.load('rowHidden');
    return [row, range] as const;
  });
  try {
    await context.sync();
  } catch (error) {
    if (translateError(error).code === 'sheetGone') return new Set();
    throw error;
  }
  return new Set(ranges.flatMap(([row, { rowHidden }]) => (rowHidden ? [row] : [])));
}
