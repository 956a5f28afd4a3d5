import type { Area, Sheet } from '../model/book';
import { setStyle, usedArea } from '../model/cells';
import { MAX_COLUMNS, MAX_ROWS } from '../model/limits';
import { hasLockedCell } from './protect';
import type { Session } from './session';
import { shiftCells } from './shiftCells';
import { unfilteredAreas } from './unfilteredAreas';

/** Why rows were not inserted or deleted. */
export type RowsRefusal = 'rowsProtected' | 'sheetFull';

/**
 * A person inserts as many rows as the area has, above it; they look as the row above them does.
 * Answers why not; null when it is done.
 *
 * @see https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
 */
export function insertRows(session: Session, sheet: Sheet, area: Area): RowsRefusal | null {
  if (sheet.protection.on && sheet.protection.options['allowInsertRows'] !== true) return 'rowsProtected';
  const rows = wholeRows(area);
  const pushedOff = { ...rows, row: MAX_ROWS - rows.rows };
  if (usedArea(sheet, pushedOff, true) !== null) return 'sheetFull';
  shiftCells(session, sheet, { kind: 'insert', axis: 'rows', area: rows });
  const rowStyle = sheet.rowStyles.get(rows.row - 1);
  const above = [...(sheet.cells.get(rows.row - 1) ?? [])];
  session.edit('book', () => {
    for (let row = rows.row; row < rows.row + rows.rows; row += 1) {
      if (rowStyle !== undefined) sheet.rowStyles.set(row, rowStyle);
      for (const [column, { style }] of above) setStyle(sheet, row, column, style);
    }
  });
  return null;
}

/** A person deletes the rows of an area; those that a filter hides stay. Answers why not; null when it is done. */
export function deleteRows(session: Session, sheet: Sheet, area: Area): RowsRefusal | null {
  const pieces = unfilteredAreas(sheet, wholeRows(area));
  if (sheet.protection.on) {
    // Even where deleting is allowed, Excel deletes no row with a locked cell.
    const isAllowed = sheet.protection.options['allowDeleteRows'] === true;
    if (!isAllowed || pieces.some((piece) => hasLockedCell(sheet, piece))) return 'rowsProtected';
  }
  // From below, so that what is left to delete does not move.
  for (const piece of [...pieces].reverse()) {
    shiftCells(session, sheet, { kind: 'delete', axis: 'rows', area: piece });
  }
  return null;
}

function wholeRows(area: Area): Area {
  return { ...area, column: 0, columns: MAX_COLUMNS };
}
