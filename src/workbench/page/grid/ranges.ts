import type { IRange } from '@univerjs/core';
import type { ISelectionWithStyle } from '@univerjs/sheets';
import type { Area } from '../../../host';

/** An area in Univer's words, and back. */
function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

export function isSame(a: Area, b: Area | null): boolean {
  return (
    b !== null && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns
  );
}

/** A selection in Univer's words, its first cell the active one. */
export function selectionOf(area: Area): ISelectionWithStyle {
  const { row, column } = area;
  return {
    range: rangeOf(area),
    primary: {
      actualRow: row,
      actualColumn: column,
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
      isMerged: false,
      isMergedMainCell: false,
    },
    style: null,
  };
}
