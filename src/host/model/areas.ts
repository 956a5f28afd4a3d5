import type { Area } from './book';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/** Every cell of a sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;
export const cellCount = (area: Area): number => area.rows * area.columns;
export const isEntireColumn = (area: Area): boolean => area.rows === MAX_ROWS;
export const isEntireRow = (area: Area): boolean => area.columns === MAX_COLUMNS;
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The area between two corners, both included. */
export function areaBetween(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Whether the area lies on the sheet and has at least one cell. */
export function fitsSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    lastRow(area) < MAX_ROWS &&
    lastColumn(area) < MAX_COLUMNS
  );
}

export function intersect(a: Area, b: Area): Area | null {
  const result = areaBetween(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(lastRow(a), lastRow(b)),
    Math.min(lastColumn(a), lastColumn(b)),
  );
  return result.rows > 0 && result.columns > 0 ? result : null;
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersect(outer, inner);
  return common !== null && sameArea(common, inner);
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}

/** What is left of an area without a hole: up to four rectangles, top to bottom. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (common === null) return [area];
  const pieces = [
    areaBetween(area.row, area.column, common.row - 1, lastColumn(area)),
    areaBetween(common.row, area.column, lastRow(common), common.column - 1),
    areaBetween(common.row, lastColumn(common) + 1, lastRow(common), lastColumn(area)),
    areaBetween(lastRow(common) + 1, area.column, lastRow(area), lastColumn(area)),
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
