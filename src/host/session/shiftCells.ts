import type { Area, Cell, Sheet } from '../model/book';
import {
  areaBetween,
  containsCell,
  intersect,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
} from '../model/areas';
import { contentAt, forEachCell, usedArea } from '../model/cells';
import { MAX_COLUMNS, MAX_ROWS } from '../model/limits';
import type { Shift } from '../model/shift';
import { shiftFormula } from '../formula/shiftFormula';
import { HostError } from '../protocol/hostError';
import type { ChangeType } from './changes';
import { rewriteFormulas } from './rewriteFormulas';
import type { Session } from './session';
import { shiftLines } from './shiftLines';
import { shiftRules } from './shiftRules';

/**
 * Inserts or deletes cells: the others move, with all that belongs to them, and every reference follows.
 * @throws HostError when cells with content would leave the sheet, or a merged area would be torn
 */
export function shiftCells(session: Session, sheet: Sheet, shift: Shift): void {
  const moving = movingStrip(shift);
  refuseTornMerges(sheet, moving, shift.axis);
  if (shift.kind === 'insert') refuseLostContent(sheet, shift);
  const edited = { sheet, area: shift.area, type: changeType(shift), direction: direction(shift) };
  session.edit(edited, () => {
    moveCells(session, sheet, shift, moving);
    shiftLines(sheet, shift);
    shiftRules(sheet, shift);
    session.ranges.shift(sheet, shift);
    rewriteFormulas(session, (formula, home) => shiftFormula(formula, home?.name ?? '', sheet.name, shift));
  });
}

/** The inserted or deleted cells and all that move. */
function movingStrip({ axis, area }: Shift): Area {
  return axis === 'rows'
    ? areaBetween(area.row, area.column, MAX_ROWS - 1, lastColumn(area))
    : areaBetween(area.row, area.column, lastRow(area), MAX_COLUMNS - 1);
}

/** A merged area that reaches into the moving strip but sticks out beside it would be torn. */
function refuseTornMerges(sheet: Sheet, moving: Area, axis: Shift['axis']): void {
  const torn = sheet.merges.some((merge) => {
    if (intersect(merge, moving) === null) return false;
    return axis === 'rows'
      ? merge.column < moving.column || lastColumn(merge) > lastColumn(moving)
      : merge.row < moving.row || lastRow(merge) > lastRow(moving);
  });
  if (torn) throw new HostError('MergedRangeConflict', 'This would change part of a merged area.');
}

function refuseLostContent(sheet: Sheet, { axis, area }: Shift): void {
  const lost =
    axis === 'rows'
      ? areaBetween(MAX_ROWS - area.rows, area.column, MAX_ROWS - 1, lastColumn(area))
      : areaBetween(area.row, MAX_COLUMNS - area.columns, lastRow(area), MAX_COLUMNS - 1);
  if (usedArea(sheet, lost, true) !== null) {
    throw new HostError('NonBlankCellOffSheet', 'Cells with content would be pushed off the sheet.');
  }
}

function moveCells(session: Session, sheet: Sheet, { axis, area, kind }: Shift, moving: Area): void {
  const by = (axis === 'rows' ? area.rows : area.columns) * (kind === 'insert' ? 1 : -1);
  const taken: [Cell, number, number][] = [];
  forEachCell(sheet, moving, (cell, row, column) => taken.push([cell, row, column]));
  for (const [, row, column] of taken) removeCell(sheet, row, column);
  for (const [cell, row, column] of taken) {
    if (kind === 'delete' && containsCell(area, row, column)) continue;
    const toRow = axis === 'rows' ? row + by : row;
    const toColumn = axis === 'columns' ? column + by : column;
    if (toRow < MAX_ROWS && toColumn < MAX_COLUMNS) placeCell(sheet, toRow, toColumn, cell);
  }
  // Only what a place holds in the end matters to the calculator.
  const places = new Set<string>();
  for (const [cell, row, column] of taken) {
    if (cell.content.kind === 'empty') continue;
    tell(row, column);
    tell(axis === 'rows' ? row + by : row, axis === 'columns' ? column + by : column);
  }

  function tell(row: number, column: number): void {
    const place = `${row},${column}`;
    if (row < area.row || column < area.column || row >= MAX_ROWS || column >= MAX_COLUMNS) return;
    if (places.has(place)) return;
    places.add(place);
    session.calculator.setCell(sheet.id, row, column, contentAt(sheet, row, column));
  }
}

function removeCell(sheet: Sheet, row: number, column: number): void {
  const line = sheet.cells.get(row);
  line?.delete(column);
  if (line?.size === 0) sheet.cells.delete(row);
}

function placeCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  const line = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, line);
  line.set(column, cell);
}

function changeType({ kind, axis, area }: Shift): ChangeType {
  const done = kind === 'insert' ? 'Inserted' : 'Deleted';
  if (axis === 'rows' && isEntireRow(area)) return `Row${done}`;
  if (axis === 'columns' && isEntireColumn(area)) return `Column${done}`;
  return `Cell${done}`;
}

function direction({ kind, axis }: Shift): 'Down' | 'Right' | 'Up' | 'Left' {
  if (axis === 'rows') return kind === 'insert' ? 'Down' : 'Up';
  return kind === 'insert' ? 'Right' : 'Left';
}
