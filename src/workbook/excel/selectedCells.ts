import type { Area } from '../writes/writes';
import { canTellMergedAreas } from './capabilities';
import { inExcel } from './inExcel';
import { BOUNDS } from './reading/bounds';
import { cellOfAddress } from './sheetPlace';
import { isRefusal } from './translateError';

/** What stands in the cells that a person selected, or on their sheet. */
export interface SelectedCells {
  readonly sheet: string;
  /** Null where nothing stands there. */
  readonly area: Area | null;
  /** Whether it is all of the sheet. */
  readonly isWholeSheet: boolean;
  /** What the cells of the area show, row by row. */
  readonly texts: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
  /** None where Excel does not tell (below ExcelApi 1.13). */
  readonly merged: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Bytes of a cell's text and value, as they usually are, rather too many. */
const CELL_BYTES = 120;

/**
 * Reads the cells that are selected, as far as something stands there; all of the sheet where no more than one row is
 * selected, for that is no table. In slices of a bounded size.
 *
 * @param limit most bytes of one answer
 * @throws WorkbookError
 */
export function readSelectedCells(limit: number = BOUNDS.answer): Promise<SelectedCells> {
  return inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const { worksheet } = selected;
    const used = worksheet.getUsedRangeOrNullObject(true);
    worksheet.load('id,name');
    selected.load(PLACE);
    used.load(PLACE);
    await context.sync();
    const isWholeSheet = selected.rowCount === 1;
    const filled = used.isNullObject ? null : areaOf(used);
    const area = filled === null || isWholeSheet ? filled : common(filled, areaOf(selected));
    const nothing = { texts: [], values: [], merged: [], hiddenRows: new Set<number>() };
    const named = { sheet: worksheet.name, area, isWholeSheet };
    if (area === null) return { ...named, ...nothing, hiddenColumns: new Set() };
    const sheet = context.workbook.worksheets.getItem(worksheet.id);
    return {
      ...named,
      ...(await readCells(context, sheet, area, limit)),
      merged: await mergedIn(context, sheet, area),
      hiddenRows: await hiddenIn(context, sheet, area, 'rows'),
      hiddenColumns: await hiddenIn(context, sheet, area, 'columns'),
    };
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function common(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows < 1 || columns < 1 ? null : { row, column, rows, columns };
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  limit: number,
): Promise<Pick<SelectedCells, 'texts' | 'values'>> {
  const texts: string[][] = [];
  const values: unknown[][] = [];
  const most = Math.max(1, Math.floor(limit / (area.columns * CELL_BYTES)));
  for (let from = 0; from < area.rows; from += most) {
    const rows = Math.min(most, area.rows - from);
    const range = rangeOf(sheet, { ...area, row: area.row + from, rows });
    range.load('text,values');
    await context.sync();
    texts.push(...range.text);
    values.push(...(range.values as unknown[][]));
  }
  return { texts, values };
}

/** Excel tells of no more than 512 merged areas of one range: where it fails, it is asked for each half. */
async function mergedIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<readonly Area[]> {
  if (!canTellMergedAreas()) return [];
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
  merged.load('address');
  try {
    await context.sync();
  } catch (error) {
    if (area.rows === 1 || !isRefusal(error)) throw error;
    const rows = Math.ceil(area.rows / 2);
    const halves = [
      ...(await mergedIn(context, sheet, { ...area, rows })),
      ...(await mergedIn(context, sheet, { ...area, row: area.row + rows, rows: area.rows - rows })),
    ];
    // One that reaches over the middle is told of twice.
    return [...new Map(halves.map((one) => [JSON.stringify(one), one])).values()];
  }
  return merged.isNullObject ? [] : areasIn(merged.address);
}

const CELLS = /([A-Z]{1,3}\d{1,7})(?::([A-Z]{1,3}\d{1,7}))?(?=,|$)/g;

/** The areas in an address such as `'Sheet 1'!A1:B2,'Sheet 1'!C3:C5`. */
function areasIn(address: string): readonly Area[] {
  return [...address.replaceAll('$', '').matchAll(CELLS)].map(([, first = '', last = first]) => {
    const [from, to] = [cellOfAddress(first), cellOfAddress(last)];
    return { ...from, rows: to.row + 1 - from.row, columns: to.column + 1 - from.column };
  });
}

/** The rows or columns of an area that are hidden: halves of which some are and some are not are asked again. */
async function hiddenIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  axis: 'rows' | 'columns',
): Promise<ReadonlySet<number>> {
  const hidden = new Set<number>();
  let asked: readonly Area[] = [area];
  while (asked.length > 0) {
    const pieces = asked.map((piece) => ({ piece, range: rangeOf(sheet, piece) }));
    for (const { range } of pieces) range.load(axis === 'rows' ? 'rowHidden' : 'columnHidden');
    await context.sync();
    asked = pieces.flatMap(({ piece, range }) => {
      const isHidden: unknown = axis === 'rows' ? range.rowHidden : range.columnHidden;
      if (isHidden === false) return [];
      const [from, count] = axis === 'rows' ? [piece.row, piece.rows] : [piece.column, piece.columns];
      if (isHidden === true) {
        for (let index = 0; index < count; index += 1) hidden.add(from + index);
        return [];
      }
      const half = Math.ceil(count / 2);
      return axis === 'rows'
        ? [
            { ...piece, rows: half },
            { ...piece, row: from + half, rows: count - half },
          ]
        : [
            { ...piece, columns: half },
            { ...piece, column: from + half, columns: count - half },
          ];
    });
  }
  return hidden;
}
