import type { Area, Cell, Sheet } from './book';
import { EMPTY, type CellContent } from './content';
import { DEFAULT_STYLE, type CellStyle } from './style';
import { areaBetween, lastColumn, lastRow } from './areas';

/** The cell, if it has content or a format of its own. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

export function contentAt(sheet: Sheet, row: number, column: number): CellContent {
  return cellAt(sheet, row, column)?.content ?? EMPTY;
}

/** The format a cell shows before anybody gave it one of its own: that of its row, else of its column. */
export function inheritedStyle(sheet: Sheet, row: number, column: number): CellStyle {
  return sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? DEFAULT_STYLE;
}

export function styleAt(sheet: Sheet, row: number, column: number): CellStyle {
  return cellAt(sheet, row, column)?.style ?? inheritedStyle(sheet, row, column);
}

/** The cell, made if it was not there. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  let line = sheet.cells.get(row);
  if (line === undefined) {
    line = new Map();
    sheet.cells.set(row, line);
  }
  let cell = line.get(column);
  if (cell === undefined) {
    cell = { content: EMPTY, style: inheritedStyle(sheet, row, column) };
    line.set(column, cell);
  }
  return cell;
}

/** Forgets a cell that differs in nothing from one that was never touched. */
export function dropIfPlain(sheet: Sheet, row: number, column: number): void {
  const line = sheet.cells.get(row);
  const cell = line?.get(column);
  if (line === undefined || cell === undefined) return;
  if (cell.content.kind !== 'empty' || cell.hyperlink !== undefined) return;
  if (cell.style !== inheritedStyle(sheet, row, column)) return;
  line.delete(column);
  if (line.size === 0) sheet.cells.delete(row);
}

export function setStyle(sheet: Sheet, row: number, column: number, style: CellStyle): void {
  if (styleAt(sheet, row, column) === style) return;
  ensureCell(sheet, row, column).style = style;
  dropIfPlain(sheet, row, column);
}

/** Visits the stored cells of an area; in no particular order, and safe against changes of the visited cell. */
export function forEachCell(
  sheet: Sheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const bottom = lastRow(area);
  const right = lastColumn(area);
  for (const [row, line] of pick(sheet.cells, area.row, bottom)) {
    for (const [column, cell] of pick(line, area.column, right)) visit(cell, row, column);
  }
}

/** The entries with a key in the span; looks them up one by one when the span is shorter than the map. */
function pick<T>(map: ReadonlyMap<number, T>, first: number, last: number): [number, T][] {
  if (last - first + 1 >= map.size) {
    return [...map].filter(([key]) => key >= first && key <= last);
  }
  const found: [number, T][] = [];
  for (let key = first; key <= last; key += 1) {
    const entry = map.get(key);
    if (entry !== undefined) found.push([key, entry]);
  }
  return found;
}

/** The smallest area around the used cells of an area; null when there are none. Formats count unless `valuesOnly`. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  forEachCell(sheet, within, (cell, row, column) => {
    if (valuesOnly && cell.content.kind === 'empty') return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  return bottom < 0 ? null : areaBetween(top, left, bottom, right);
}
