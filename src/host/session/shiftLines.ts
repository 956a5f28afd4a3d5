import type { Sheet } from '../model/book';
import { isEntireColumn, isEntireRow } from '../model/areas';
import type { Shift } from '../model/shift';

/** Moves heights, widths, hidden state and formats of whole rows or columns along; only when whole ones are shifted. */
export function shiftLines(sheet: Sheet, shift: Shift): void {
  const { area, axis, kind } = shift;
  if (axis === 'rows' && isEntireRow(area)) {
    const move = mover(area.row, area.rows, kind);
    moveKeys(sheet.rowHeights, move);
    moveKeys(sheet.rowStyles, move);
    moveMembers(sheet.hiddenRows, move);
  }
  if (axis === 'columns' && isEntireColumn(area)) {
    const move = mover(area.column, area.columns, kind);
    moveKeys(sheet.columnWidths, move);
    moveKeys(sheet.columnStyles, move);
    moveMembers(sheet.hiddenColumns, move);
  }
}

/** Where a row or column goes; null when it is deleted. */
type Move = (index: number) => number | null;

function mover(at: number, count: number, kind: Shift['kind']): Move {
  return (index) => {
    if (index < at) return index;
    if (kind === 'insert') return index + count;
    return index < at + count ? null : index - count;
  };
}

function moveKeys<T>(map: Map<number, T>, move: Move): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const moved = move(key);
    if (moved !== null) map.set(moved, value);
  }
}

function moveMembers(set: Set<number>, move: Move): void {
  const members = [...set];
  set.clear();
  for (const member of members) {
    const moved = move(member);
    if (moved !== null) set.add(moved);
  }
}
