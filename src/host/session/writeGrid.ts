import type { Area, Sheet } from '../model/book';
import { cellCount, isUnbounded } from '../model/areas';
import { styleAt } from '../model/cells';
import { MAX_CELLS_TOUCHED } from '../model/limits';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { Argument } from '../protocol/hostObject';
import { isList } from '../protocol/checkArguments';
import { requireUnlocked } from './protect';
import type { Session } from './session';
import { contentOfWritten, putNew, type NewContent } from './writeContent';

/**
 * The rows of a value to spread over an area: one per cell, or a single one for all.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 * @throws HostError InvalidArgument when the dimensions differ, or the area is a whole row or column
 */
export function spread(value: Argument, area: Area): (row: number, column: number) => Argument {
  if (isUnbounded(area)) throw invalidArgument('Whole rows and columns cannot be written cell by cell.');
  if (!isList(value)) return () => value;
  const only = value.length === 1 ? value[0] : undefined;
  if (isList(only) && only.length === 1) {
    const single = only[0] ?? null;
    return () => single;
  }
  if (value.length !== area.rows) throw wrongDimensions();
  const rows = value.map((row) => {
    if (!isList(row) || row.length !== area.columns) throw wrongDimensions();
    return row;
  });
  return (row, column) => rows[row]?.[column] ?? null;
}

function wrongDimensions(): Error {
  return invalidArgument('The array must have as many rows and columns as the range.');
}

/** Writes values or formulas; null leaves a cell alone. Nothing is written unless all of it can be. */
export function writeGrid(session: Session, sheet: Sheet, area: Area, value: Argument): void {
  const at = spread(value, area);
  if (value === null) throw invalidArgument('A single null is no value.');
  requireUnlocked(sheet, area);
  const planned: (NewContent | null)[] = [];
  forEachPosition(area, (row, column) => {
    const written = at(row - area.row, column - area.column);
    planned.push(
      written === null ? null : contentOfWritten(session, written, styleAt(sheet, row, column).numberFormat),
    );
  });
  session.edit({ sheet, area }, () => {
    let index = 0;
    forEachPosition(area, (row, column) => {
      const made = planned[index];
      index += 1;
      if (made) putNew(session, sheet, row, column, made);
    });
  });
}

/**
 * Visits every cell of an area, used or not.
 * @throws HostError OperationCellsExceedLimit when there are more than Excel handles at once
 */
export function forEachPosition(area: Area, visit: (row: number, column: number) => void): void {
  if (cellCount(area) > MAX_CELLS_TOUCHED) {
    throw new HostError('OperationCellsExceedLimit', `That is more than ${MAX_CELLS_TOUCHED} cells.`);
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
  }
}

/** What each cell answers, in rows; null for an area that is too large to read. */
export function readGrid<T>(
  area: Area,
  limit: number,
  read: (row: number, column: number) => T,
): readonly (readonly T[])[] | null {
  if (isUnbounded(area) || cellCount(area) > limit) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) => read(area.row + row, area.column + column)),
  );
}
