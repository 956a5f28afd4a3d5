import type { Area } from '../../model/book';
import { boundingArea, intersect, lastColumn, lastRow } from '../../model/areas';
import { usedArea } from '../../model/cells';
import { integer, optionalFlag } from '../../protocol/checkArguments';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { Argument, MethodMember } from '../../protocol/hostObject';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/limits';
import type { Range } from '../Range';

/** How many rows or columns beside a range; 1 unless given, a negative count lies inside. */
function count(value: Argument | undefined): number {
  const result = value === null || value === undefined ? 1 : integer(value, 'count');
  if (result === 0) throw invalidArgument('count must not be 0.');
  return result;
}

function sameSheet(self: Range, argument: Argument | undefined): Area {
  const other = self.other(argument, 'anotherRange');
  if (other.sheet !== self.sheet) throw invalidArgument('The ranges are on different sheets.');
  return other.area;
}

/** Ranges derived from a range. */
export const GEOMETRY_METHODS: Readonly<Record<string, MethodMember<Range>>> = {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcell-member(1): may leave the range
  GetCell: {
    since: '1.1',
    parameters: 2,
    call: (self, [row, column]) =>
      self.at({
        row: self.area.row + integer(row, 'row'),
        column: self.area.column + integer(column, 'column'),
        rows: 1,
        columns: 1,
      }),
  },
  GetRow: {
    since: '1.1',
    parameters: 1,
    call: (self, [row]) => self.at({ ...self.area, row: self.area.row + integer(row, 'row'), rows: 1 }),
  },
  GetColumn: {
    since: '1.1',
    parameters: 1,
    call: (self, [column]) =>
      self.at({ ...self.area, column: self.area.column + integer(column, 'column'), columns: 1 }),
  },
  GetOffsetRange: {
    since: '1.1',
    parameters: 2,
    call: (self, [rows, columns]) =>
      self.at({
        ...self.area,
        row: self.area.row + integer(rows, 'rowOffset'),
        column: self.area.column + integer(columns, 'columnOffset'),
      }),
  },
  GetResizedRange: {
    since: '1.2',
    parameters: 2,
    call: (self, [rows, columns]) =>
      self.at({
        ...self.area,
        rows: self.area.rows + integer(rows, 'deltaRows'),
        columns: self.area.columns + integer(columns, 'deltaColumns'),
      }),
  },
  GetAbsoluteResizedRange: {
    since: '1.7',
    parameters: 2,
    call: (self, [rows, columns]) =>
      self.at({ ...self.area, rows: integer(rows, 'numRows'), columns: integer(columns, 'numColumns') }),
  },
  GetBoundingRect: {
    since: '1.1',
    parameters: 1,
    call: (self, [other]) => self.at(boundingArea(self.area, sameSheet(self, other))),
  },
  GetIntersection: {
    since: '1.1',
    parameters: 1,
    call: (self, [other]) => {
      const common = intersect(self.area, sameSheet(self, other));
      if (common === null) throw itemNotFound('cell the two ranges share');
      return self.at(common);
    },
  },
  GetIntersectionOrNullObject: {
    since: '1.4',
    parameters: 1,
    call: (self, [other]) => {
      const common = intersect(self.area, sameSheet(self, other));
      return common === null ? null : self.at(common);
    },
  },
  GetEntireRow: {
    since: '1.1',
    parameters: 0,
    call: (self) => self.at({ ...self.area, column: 0, columns: MAX_COLUMNS }),
  },
  GetEntireColumn: {
    since: '1.1',
    parameters: 0,
    call: (self) => self.at({ ...self.area, row: 0, rows: MAX_ROWS }),
  },
  GetLastRow: {
    since: '1.1',
    parameters: 0,
    call: (self) => self.at({ ...self.area, row: lastRow(self.area), rows: 1 }),
  },
  GetLastColumn: {
    since: '1.1',
    parameters: 0,
    call: (self) => self.at({ ...self.area, column: lastColumn(self.area), columns: 1 }),
  },
  GetLastCell: {
    since: '1.1',
    parameters: 0,
    call: (self) => self.at({ row: lastRow(self.area), column: lastColumn(self.area), rows: 1, columns: 1 }),
  },
  GetRowsAbove: {
    since: '1.2',
    parameters: 1,
    call: (self, [n]) => {
      const rows = count(n);
      const row = rows > 0 ? self.area.row - rows : self.area.row;
      return self.at({ ...self.area, row, rows: Math.abs(rows) });
    },
  },
  GetRowsBelow: {
    since: '1.2',
    parameters: 1,
    call: (self, [n]) => {
      const rows = count(n);
      const below = lastRow(self.area) + 1;
      return self.at({ ...self.area, row: rows > 0 ? below : below + rows, rows: Math.abs(rows) });
    },
  },
  GetColumnsBefore: {
    since: '1.2',
    parameters: 1,
    call: (self, [n]) => {
      const columns = count(n);
      const column = columns > 0 ? self.area.column - columns : self.area.column;
      return self.at({ ...self.area, column, columns: Math.abs(columns) });
    },
  },
  GetColumnsAfter: {
    since: '1.2',
    parameters: 1,
    call: (self, [n]) => {
      const columns = count(n);
      const after = lastColumn(self.area) + 1;
      return self.at({
        ...self.area,
        column: columns > 0 ? after : after + columns,
        columns: Math.abs(columns),
      });
    },
  },
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrange-member(1)
  GetUsedRange: {
    since: '1.2',
    parameters: 1,
    call: (self, [valuesOnly]) => {
      const used = usedArea(self.sheet, self.area, optionalFlag(valuesOnly, 'valuesOnly'));
      if (used === null) throw new HostError('ItemNotFound', 'The range has no used cell.');
      return self.at(used);
    },
  },
  GetUsedRangeOrNullObject: {
    since: '1.4',
    parameters: 1,
    call: (self, [valuesOnly]) => {
      const used = usedArea(self.sheet, self.area, optionalFlag(valuesOnly, 'valuesOnly'));
      return used === null ? null : self.at(used);
    },
  },
};
