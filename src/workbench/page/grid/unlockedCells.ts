import { containsCell, type Area, type SheetPicture } from '../../../host';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells that may be typed into while the sheet is protected, row by row; of merged ones the first. */
export function unlockedCells({ cells, looks, merges, ...picture }: SheetPicture): readonly Cell[] {
  const rows = new Set(picture.hiddenRows);
  const columns = new Set(picture.hiddenColumns);
  const isCovered = ({ row, column }: Cell): boolean =>
    merges.some((area) => containsCell(area, row, column) && (area.row !== row || area.column !== column));
  return cells
    .filter(({ look }) => looks[look]?.style.locked === false)
    .filter((found) => !rows.has(found.row) && !columns.has(found.column) && !isCovered(found))
    .sort(byPlace);
}

/** The cell after another, or before it; from the last on to the first. Null of none. */
export function neighbour(cells: readonly Cell[], from: Area, way: 'next' | 'previous'): Cell | null {
  const found =
    way === 'next'
      ? (cells.find((other) => byPlace(from, other) < 0) ?? cells[0])
      : (cells.filter((other) => byPlace(other, from) < 0).at(-1) ?? cells.at(-1));
  return found ?? null;
}

function byPlace(left: Cell, right: Cell): number {
  return left.row - right.row || left.column - right.column;
}
