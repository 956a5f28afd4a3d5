import type { Sheet } from '../../model/book';
import { contentAt, styleAt, setStyle } from '../../model/cells';
import { internStyle } from '../../model/changeStyle';
import { MAX_CELLS_READ } from '../../model/limits';
import type { MethodMember, PropertyMember, Argument } from '../../protocol/hostObject';
import { integer, text } from '../../protocol/checkArguments';
import { invalidArgument } from '../../protocol/hostError';
import type { Json } from '../../protocol/wire';
import { valueJson, valueTypeOf } from '../../session/valueJson';
import { forEachPosition, readGrid, spread, writeGrid } from '../../session/writeGrid';
import { requireAllowed } from '../../session/protect';
import { writeStyle } from '../../session/writeStyle';
import { formatText } from '../../text/formatText';
import { getHyperlink, setHyperlink } from './hyperlink';
import type { Range } from '../Range';

/** What the cells of a range hold. Two-dimensional; null for whole rows and columns and above 5,000,000 cells. */
export const CONTENT_PROPERTIES: Readonly<Record<string, PropertyMember<Range>>> = {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
  Values: {
    since: '1.1',
    get: (self) => read(self, (row, column) => valueJson(self.session.value(self.sheet, row, column))),
    set: (self, value) => {
      writeGrid(self.session, self.sheet, self.area, value);
    },
  },
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulas-member
  Formulas: {
    since: '1.1',
    get: (self) => read(self, (row, column) => formulaAt(self.sheet, row, column)),
    set: (self, value) => {
      writeGrid(self.session, self.sheet, self.area, value);
    },
  },
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member
  NumberFormat: {
    since: '1.1',
    get: (self) => read(self, (row, column) => styleAt(self.sheet, row, column).numberFormat),
    set: setNumberFormat,
  },
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member
  Text: {
    since: '1.1',
    get: (self) =>
      read(self, (row, column) =>
        formatText(
          self.session.value(self.sheet, row, column),
          styleAt(self.sheet, row, column).numberFormat,
        ),
      ),
  },
  ValueTypes: {
    since: '1.1',
    get: (self) => read(self, (row, column) => valueTypeOf(self.session.value(self.sheet, row, column))),
  },
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-hyperlink-member
  Hyperlink: { since: '1.7', get: getHyperlink, set: setHyperlink },
};

export const CONTENT_METHODS: Readonly<Record<string, MethodMember<Range>>> = {
  // The client announces the size of an array before it sends it in parts.
  _ValidateArraySize: {
    since: '1.3',
    parameters: 2,
    call: ({ area }, [rows, columns]) => {
      if (integer(rows, 'rows') !== area.rows || integer(columns, 'columns') !== area.columns) {
        throw invalidArgument('The array must have as many rows and columns as the range.');
      }
      return null;
    },
  },
};

function read(self: Range, at: (row: number, column: number) => Json): Json {
  return readGrid(self.area, MAX_CELLS_READ, at);
}

/** A formula, or the value where there is none. A text comes without the apostrophe it may have been typed with. */
function formulaAt(sheet: Sheet, row: number, column: number): Json {
  const content = contentAt(sheet, row, column);
  return content.kind === 'formula' ? content.formula : valueJson(content);
}

function setNumberFormat(self: Range, value: Argument): void {
  const { sheet, area } = self;
  requireAllowed(sheet, 'allowFormatCells', 'formatting cells');
  const at = spread(value, area);
  self.session.edit('book', () => {
    if (typeof value === 'string') {
      writeStyle(sheet, area, (style) => ({ ...style, numberFormat: value }));
      return;
    }
    forEachPosition(area, (row, column) => {
      const written = at(row - area.row, column - area.column);
      if (written === null) return;
      const numberFormat = text(written, 'numberFormat');
      setStyle(sheet, row, column, internStyle({ ...styleAt(sheet, row, column), numberFormat }));
    });
  });
}
