import type { Area } from './book';
import { areaBetween, lastColumn, lastRow } from './areas';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/**
 * Cells inserted or deleted. `rows`: the cells below move down or up, within the columns of the area;
 * `columns`: the cells to the right move, within its rows.
 */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly area: Area;
}

/**
 * Where an area is after a shift; null when all its cells were deleted or pushed off the sheet.
 * An area that sticks out beside the moving strip stays, as in Excel.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const { axis } = shift;
  const strip = shift.area;
  if (axis === 'rows') {
    if (area.column < strip.column || lastColumn(area) > lastColumn(strip)) return area;
    const span = shiftSpan(area.row, lastRow(area), strip.row, strip.rows, shift.kind, MAX_ROWS);
    return span && areaBetween(span[0], area.column, span[1], lastColumn(area));
  }
  if (area.row < strip.row || lastRow(area) > lastRow(strip)) return area;
  const span = shiftSpan(area.column, lastColumn(area), strip.column, strip.columns, shift.kind, MAX_COLUMNS);
  return span && areaBetween(area.row, span[0], lastRow(area), span[1]);
}

function shiftSpan(
  first: number,
  last: number,
  at: number,
  count: number,
  kind: Shift['kind'],
  size: number,
): readonly [number, number] | null {
  // A span over the full length (a whole column, seen along its rows) has nowhere to go.
  if (first === 0 && last === size - 1) return [first, last];
  if (kind === 'insert') {
    const start = first >= at ? first + count : first;
    const end = Math.min(last >= at ? last + count : last, size - 1);
    return start > end ? null : [start, end];
  }
  const afterDelete = (position: number, inside: number) =>
    position < at ? position : position >= at + count ? position - count : inside;
  const start = afterDelete(first, at);
  const end = afterDelete(last, at - 1);
  return start > end ? null : [start, end];
}
