import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  columnLetters,
  columnNumber,
  formatAddress,
  formatArea,
  parseAddress,
  parseArea,
} from '../../../src/host/model/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/host/model/limits';

const area = fc
  .record({
    row: fc.nat(MAX_ROWS - 1),
    column: fc.nat(MAX_COLUMNS - 1),
    rows: fc.integer({ min: 1, max: 2000 }),
    columns: fc.integer({ min: 1, max: 200 }),
  })
  .map(({ row, column, rows, columns }) => ({
    row,
    column,
    rows: Math.min(rows, MAX_ROWS - row),
    columns: Math.min(columns, MAX_COLUMNS - column),
  }));

it('columns have letters', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  fc.assert(fc.property(fc.nat(MAX_COLUMNS - 1), (column) => columnNumber(columnLetters(column)) === column));
});

it('an area written is read back, absolute or not', () => {
  fc.assert(
    fc.property(area, fc.boolean(), (written, absolute) => {
      expect(parseArea(formatArea(written, absolute))).toEqual(written);
    }),
  );
});

it('any sheet name survives its address', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[^\\/?*[\]:']{1,31}$/), area, (sheet, written) => {
      expect(parseAddress(formatAddress(sheet, written))?.sheet).toBe(sheet);
    }),
  );
  expect(formatAddress("O'Brien", { row: 0, column: 0, rows: 1, columns: 1 })).toBe("'O''Brien'!A1");
});

describe('whole rows and columns', () => {
  it.each(['A:C', '2:5', '1:1048576'])('%s', (text) => {
    expect(formatArea(parseArea(text) ?? { row: 0, column: 0, rows: 1, columns: 1 })).toBe(text);
  });
});

it.each(['', 'A0', 'XFE1', 'A1048577', '1A', 'A1:', 'A:1', 'ABCD1', '名称'])('%p is no area', (text) => {
  expect(parseArea(text)).toBeNull();
});

it('corners may come in any order', () => {
  expect(parseArea('C5:A2')).toEqual({ row: 1, column: 0, rows: 4, columns: 3 });
});
