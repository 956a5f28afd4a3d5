import type { Area, Sheet } from '../model/book';
import { lastRow } from '../model/areas';

/** The pieces of an area without the rows that a filter hides; the area itself where nothing is filtered. */
export function unfilteredAreas({ autoFilter: filter, hiddenRows }: Sheet, area: Area): readonly Area[] {
  if (filter?.chosen === undefined) return [area];
  const isHidden = (row: number): boolean =>
    row > filter.area.row && row <= lastRow(filter.area) && hiddenRows.has(row);
  const pieces: Area[] = [];
  let rows = 0;
  for (let row = area.row; row <= lastRow(area) + 1; row += 1) {
    if (row <= lastRow(area) && !isHidden(row)) {
      rows += 1;
      continue;
    }
    if (rows > 0) pieces.push({ ...area, row: row - rows, rows });
    rows = 0;
  }
  return pieces;
}
