import type { Area, SheetPicture } from '../../../host';

/** The cells whose shown text holds what is sought, in whatever case, row by row; hidden rows and columns are left out. */
export function findCells(picture: SheetPicture, sought: string): readonly Area[] {
  const wanted = sought.trim().toLowerCase();
  if (wanted === '') return [];
  const rows = new Set(picture.hiddenRows);
  const columns = new Set(picture.hiddenColumns);
  return picture.cells
    .filter(({ row, column }) => !rows.has(row) && !columns.has(column))
    .filter(({ text }) => text.toLowerCase().includes(wanted))
    .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }))
    .sort((left, right) => left.row - right.row || left.column - right.column);
}

/** Which of the found to go to from a place: the next behind it, or the one before; round and round. -1 of none. */
export function nextFound(found: readonly Area[], from: Area, back: boolean): number {
  const isBehind = (other: Area): boolean =>
    other.row > from.row || (other.row === from.row && other.column > from.column);
  const isHere = (other: Area): boolean => other.row === from.row && other.column === from.column;
  const behind = found.findIndex(isBehind);
  if (!back) return behind >= 0 ? behind : found.length > 0 ? 0 : -1;
  const before = found.filter((other) => !isBehind(other) && !isHere(other)).length - 1;
  return before >= 0 ? before : found.length - 1;
}
