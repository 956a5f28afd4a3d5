import { describe, expect, test } from '@jest/globals';
import { moveOfKey, movedSelection } from '../../../../src/workbench/page/grid/moveSelection';
import type { SheetPicture } from '../../../../src/host';

/** Ten rows, six columns; row 3 and columns 1 and 2 hidden; used up to row 8, column 4; two rows frozen. */
const PICTURE: SheetPicture = {
  id: 'sheet',
  rows: 10,
  columns: 6,
  frozen: { rows: 2, columns: 0 },
  gridlines: true,
  merges: [],
  rowHeights: [],
  columnWidths: [],
  hiddenRows: [3],
  hiddenColumns: [1, 2],
  looks: [],
  cells: [
    { row: 8, column: 4, text: 'last', look: 0 },
    { row: 9, column: 5, text: '', look: 0 },
  ],
};

/** The place a key leads to from a cell, as row and column. */
function after(row: number, column: number, key: string, shift = false, control = false) {
  const move = moveOfKey(key, shift, control);
  if (move === null) return null;
  const area = movedSelection(PICTURE, { row, column, rows: 1, columns: 1 }, move, false);
  return [area.row, area.column, area.rows, area.columns];
}

describe('the selection', () => {
  test('passes over hidden rows and columns', () => {
    expect(after(2, 0, 'ArrowDown')).toEqual([4, 0, 1, 1]);
    expect(after(4, 0, 'ArrowUp')).toEqual([2, 0, 1, 1]);
    expect(after(0, 0, 'ArrowRight')).toEqual([0, 3, 1, 1]);
    expect(after(0, 3, 'ArrowLeft')).toEqual([0, 0, 1, 1]);
  });

  test('stops at the edges of the sheet', () => {
    expect(after(0, 0, 'ArrowUp')).toEqual([0, 0, 1, 1]);
    expect(after(9, 5, 'ArrowRight')).toEqual([9, 5, 1, 1]);
    expect(after(0, 0, 'PageDown')).toEqual([8, 0, 1, 1]);
  });

  test('goes to the next row with Enter, back with Shift', () => {
    expect(after(4, 3, 'Enter')).toEqual([5, 3, 1, 1]);
    expect(after(5, 3, 'Enter', true)).toEqual([4, 3, 1, 1]);
  });

  test('jumps to the ends of what is used with Ctrl', () => {
    expect(after(4, 3, 'ArrowDown', false, true)).toEqual([8, 3, 1, 1]);
    expect(after(4, 3, 'End', false, true)).toEqual([8, 4, 1, 1]);
    expect(after(4, 3, 'Home', false, true)).toEqual([2, 0, 1, 1]);
  });

  test('grows with Shift', () => {
    expect(after(4, 3, 'ArrowDown', true)).toEqual([4, 3, 2, 1]);
    expect(after(4, 3, 'ArrowRight', true)).toEqual([4, 3, 1, 2]);
  });

  test('is left alone by letters', () => {
    expect(after(4, 3, 'a')).toBeNull();
  });
});
