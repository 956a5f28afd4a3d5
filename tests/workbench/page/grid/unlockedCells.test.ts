import { describe, expect, test } from '@jest/globals';
import { DEFAULT_STYLE, type SheetPicture } from '../../../../src/host';
import { movedSelection } from '../../../../src/workbench/page/grid/moveSelection';

const cell = (row: number, column: number, look: number) => ({ row, column, text: '', look });

/** Unlocked, not row by row as they come: B2, C2 (under B2, merged), B3, C3 (hidden with its row 3 as index 2), A5. */
const PICTURE: SheetPicture = {
  id: 'sheet',
  rows: 10,
  columns: 6,
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  merges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
  rowHeights: [],
  columnWidths: [],
  hiddenRows: [2],
  hiddenColumns: [],
  looks: [
    { style: DEFAULT_STYLE, isNumber: false },
    { style: { ...DEFAULT_STYLE, locked: false }, isNumber: false },
  ],
  cells: [cell(4, 0, 1), cell(1, 1, 1), cell(1, 2, 1), cell(2, 1, 1), cell(0, 0, 0), cell(4, 3, 1)],
};

function from(row: number, column: number, way: 'next' | 'previous', isProtected = true) {
  const area = movedSelection(PICTURE, { row, column, rows: 1, columns: 1 }, way, isProtected);
  return [area.row, area.column];
}

describe('Tab on a protected sheet', () => {
  test('goes from one cell that may be typed into to the next, row by row, past what is hidden or merged away', () => {
    expect(from(0, 0, 'next')).toEqual([1, 1]);
    expect(from(1, 1, 'next')).toEqual([4, 0]);
    expect(from(4, 0, 'next')).toEqual([4, 3]);
  });

  test('begins again after the last, and the other way round with Shift', () => {
    expect(from(4, 3, 'next')).toEqual([1, 1]);
    expect(from(1, 1, 'previous')).toEqual([4, 3]);
    expect(from(4, 3, 'previous')).toEqual([4, 0]);
  });

  test('moves by one column where nothing is protected, or nothing may be typed into', () => {
    expect(from(0, 0, 'next', false)).toEqual([0, 1]);
    expect(from(0, 2, 'previous', false)).toEqual([0, 1]);
    const locked = { ...PICTURE, cells: [] };
    expect(movedSelection(locked, { row: 0, column: 0, rows: 1, columns: 1 }, 'next', true).column).toBe(1);
  });
});
