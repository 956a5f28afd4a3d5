import type { Area } from '../../model/book';
import { lastRow } from '../../model/areas';
import type { Session } from '../../session/session';

/** The pieces of an area without the rows that a filter hides; the area itself where nothing is filtered. */
export function unfilteredAreas(session: Session, sheetName: string, area: Area): readonly Area[] {
  const sheet = session.sheetByName(sheetName);
  const filter = sheet?.autoFilter ?? null;
  if (sheet === undefined || filter?.chosen === undefined) return [area];
  const isHidden = (row: number): boolean =>
    row > filter.area.row && row <= lastRow(filter.area) && sheet.hiddenRows.has(row);
  const pieces: Area[] = [];
  let rows = 0;
  for (let row = area.row; row <= lastRow(area) + 1; row++) {
    if (row <= lastRow(area) && !isHidden(row)) {
      rows++;
      continue;
    }
    if (rows > 0) pieces.push({ ...area, row: row - rows, rows });
    rows = 0;
  }
  return pieces;
}
