import type { Area, Sheet } from '../model/book';
import { DEFAULT_STYLE, type CellStyle } from '../model/style';
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from '../model/areas';
import { forEachCell, inheritedStyle, setStyle, styleAt } from '../model/cells';
import { styleChange } from '../model/changeStyle';
import { forEachPosition } from './writeGrid';

/** Changes the format of every cell of an area; of whole columns and rows also for the cells nobody has touched. */
export function writeStyle(sheet: Sheet, area: Area, how: (style: CellStyle) => CellStyle): void {
  const change = styleChange(how);
  if (isEntireColumn(area)) {
    changeColumns(sheet, area, change);
  } else if (isEntireRow(area)) {
    changeRows(sheet, area, change);
  } else {
    forEachPosition(area, (row, column) => {
      setStyle(sheet, row, column, change(styleAt(sheet, row, column)));
    });
  }
}

type Change = (style: CellStyle) => CellStyle;

function changeColumns(sheet: Sheet, area: Area, change: Change): void {
  // Before the inheritance changes: the new formats of cells, and of crossings with formatted rows.
  const crossings: [number, number, CellStyle][] = [];
  forEachCell(sheet, area, (cell, row, column) => crossings.push([row, column, change(cell.style)]));
  const wholeSheet = isEntireRow(area);
  for (const [row, style] of sheet.rowStyles) {
    if (wholeSheet) sheet.rowStyles.set(row, change(style));
    else forEachColumn(area, (column) => crossings.push([row, column, change(styleAt(sheet, row, column))]));
  }
  forEachColumn(area, (column) => {
    const style = change(sheet.columnStyles.get(column) ?? DEFAULT_STYLE);
    if (style === DEFAULT_STYLE) sheet.columnStyles.delete(column);
    else sheet.columnStyles.set(column, style);
  });
  for (const [row, column, style] of crossings) setStyle(sheet, row, column, style);
}

function changeRows(sheet: Sheet, area: Area, change: Change): void {
  const cells: [number, number, CellStyle][] = [];
  forEachCell(sheet, area, (cell, row, column) => cells.push([row, column, change(cell.style)]));
  for (let row = area.row; row <= lastRow(area); row += 1) {
    const known = sheet.rowStyles.get(row);
    if (known === undefined) {
      for (const [column, style] of sheet.columnStyles) {
        if (sheet.cells.get(row)?.has(column) !== true) cells.push([row, column, change(style)]);
      }
    }
    sheet.rowStyles.set(row, change(known ?? DEFAULT_STYLE));
  }
  for (const [row, column, style] of cells) setStyle(sheet, row, column, style);
}

function forEachColumn(area: Area, visit: (column: number) => void): void {
  for (let column = area.column; column <= lastColumn(area); column += 1) visit(column);
}

/**
 * A part of the format all cells of an area share; null when they differ.
 * Cells without anything stored count as what they inherit.
 */
export function commonPart<T>(sheet: Sheet, area: Area, part: (style: CellStyle) => T): T | null {
  const values = new Set<T>();
  let stored = 0;
  forEachCell(sheet, area, (cell) => {
    stored += 1;
    values.add(part(cell.style));
  });
  if (stored < area.rows * area.columns) addInherited(sheet, area, (style) => values.add(part(style)));
  const [common] = values;
  return values.size === 1 && common !== undefined ? common : null;
}

/** The formats of an area's untouched cells; each only once. */
function addInherited(sheet: Sheet, area: Area, add: (style: CellStyle) => unknown): void {
  const plain = sheet.columnStyles.size === 0 && sheet.rowStyles.size === 0;
  if (plain) {
    add(DEFAULT_STYLE);
    return;
  }
  const touched = (row: number, column: number) => sheet.cells.get(row)?.has(column) === true;
  const rows = [...sheet.rowStyles.keys(), ...sheet.cells.keys()].filter(
    (row) => row >= area.row && row <= lastRow(area),
  );
  for (const row of new Set(rows)) {
    forEachColumn(area, (column) => {
      if (!touched(row, column)) add(inheritedStyle(sheet, row, column));
    });
  }
  if (new Set(rows).size < area.rows) {
    forEachColumn(area, (column) => {
      add(sheet.columnStyles.get(column) ?? DEFAULT_STYLE);
    });
  }
}
