import { expect, test } from '@jest/globals';
import type { SheetPicture } from '../../../../src/host';
import { findCells, nextFound } from '../../../../src/workbench/page/grid/findCells';

const cell = (row: number, column: number, text: string) => ({ row, column, text, look: 0 });
const PICTURE: SheetPicture = {
  id: 'sheet',
  rows: 10,
  columns: 6,
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  merges: [],
  rowHeights: [],
  columnWidths: [],
  hiddenRows: [2],
  hiddenColumns: [],
  looks: [],
  cells: [
    cell(4, 1, '县委党校'),
    cell(1, 3, 'A县b'),
    cell(1, 0, '县委'),
    cell(2, 0, '县委办'),
    cell(3, 0, ''),
  ],
};

const START = { row: 0, column: 0, rows: 1, columns: 1 };

const placesOf = (sought: string) => findCells(PICTURE, sought).map(({ row, column }) => [row, column]);

test('what is sought is found row by row, in any case, and not in hidden rows', () => {
  expect(placesOf('县委')).toEqual([
    [1, 0],
    [4, 1],
  ]);
  expect(placesOf(' a县B ')).toEqual([[1, 3]]);
  expect(placesOf(' ')).toEqual([]);
});

test('from the last one it goes on with the first, and back', () => {
  const found = findCells(PICTURE, '县');
  const at = (row: number, column: number, back: boolean) =>
    nextFound(found, { row, column, rows: 1, columns: 1 }, back);
  expect([at(0, 0, false), at(1, 0, false), at(4, 1, false)]).toEqual([0, 1, 0]);
  expect([at(4, 1, true), at(1, 0, true), at(0, 0, true)]).toEqual([1, 2, 2]);
  expect([nextFound([], START, false), nextFound([], START, true)]).toEqual([-1, -1]);
});
