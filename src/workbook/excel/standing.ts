/** Where a table's name points to, as it was read. Zero-based. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Has a request fail before it does anything where a table does not stand any more as it was read: its
 * sheet renamed or deleted, rows or columns inserted, deleted or moved. Excel carries a request out
 * action by action and stops at the first that fails; ranges that share no cell have no intersection.
 *
 * @returns what has an address once Excel came by here
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getintersection-member(1)
 */
export function requireStanding(
  context: Excel.RequestContext,
  places: readonly TablePlace[],
): readonly Excel.Range[] {
  return places.flatMap(({ name, sheet: sheetName, row, column, rows, columns }) => {
    const table = context.workbook.names.getItem(name).getRange();
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const corners = [
      table.getCell(0, 0).getIntersection(sheet.getRangeByIndexes(row, column, 1, 1)),
      table
        .getLastCell()
        .getIntersection(sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1)),
    ];
    for (const corner of corners) corner.load('address');
    return corners;
  });
}
