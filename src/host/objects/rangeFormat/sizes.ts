import type { Area, Sheet } from '../../model/book';
import { lastColumn, lastRow, WHOLE_SHEET } from '../../model/areas';
import { cellAt, forEachCell } from '../../model/cells';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/fittedHeights';
import { number } from '../../protocol/checkArguments';
import { invalidArgument } from '../../protocol/hostError';
import type { Argument, MethodMember, PropertyMember } from '../../protocol/hostObject';
import { requireAllowed } from '../../session/protect';
import type { Session } from '../../session/session';
import { valueJson } from '../../session/valueJson';
import type { CellFormat } from '../cellFormat';

/** Largest row height and column width in points; a column of 255 characters. */
const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 1534.5;

/** The size all lines from first to last share; null when they differ. */
function commonSize(
  sizes: ReadonlyMap<number, number>,
  first: number,
  last: number,
  standard: number,
): number | null {
  const found = new Set<number>();
  let sized = 0;
  for (const [index, size] of sizes) {
    if (index < first || index > last) continue;
    found.add(size);
    sized += 1;
  }
  if (sized < last - first + 1) found.add(standard);
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function points(value: Argument, what: string, largest: number): number {
  const size = number(value, what);
  if (size < 0 || size > largest) throw invalidArgument(`${what} is from 0 to ${largest} points.`);
  return size;
}

/** Column widths and row heights. */
export const SIZE_PROPERTIES: Readonly<Record<string, PropertyMember<CellFormat>>> = {
  // https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-columnwidth-member
  ColumnWidth: {
    since: '1.2',
    get: ({ sheet, area }) => commonSize(sheet.columnWidths, area.column, lastColumn(area), STANDARD_WIDTH),
    set: ({ session, sheet, area }, value) => {
      requireAllowed(sheet, 'allowFormatColumns', 'column widths');
      const width = points(value, 'columnWidth', MAX_WIDTH);
      session.edit('book', () => {
        for (let column = area.column; column <= lastColumn(area); column += 1)
          sheet.columnWidths.set(column, width);
      });
    },
  },
  RowHeight: {
    since: '1.2',
    get: ({ sheet, area }) => commonSize(sheet.rowHeights, area.row, lastRow(area), STANDARD_HEIGHT),
    set: ({ session, sheet, area }, value) => {
      requireAllowed(sheet, 'allowFormatRows', 'row heights');
      const height = points(value, 'rowHeight', MAX_HEIGHT);
      session.edit('book', () => {
        for (let row = area.row; row <= lastRow(area); row += 1) sheet.rowHeights.set(row, height);
      });
    },
  },
};

export const SIZE_METHODS: Readonly<Record<string, MethodMember<CellFormat>>> = {
  AutofitColumns: {
    since: '1.2',
    parameters: 0,
    call: ({ session, sheet, area }) => {
      requireAllowed(sheet, 'allowFormatColumns', 'column widths');
      session.edit('book', () => {
        for (const [column, width] of fittedWidths(session, sheet, area))
          sheet.columnWidths.set(column, width);
      });
      return null;
    },
  },
  // A row without a height of its own is fitted to its content by whoever shows it.
  AutofitRows: {
    since: '1.2',
    parameters: 0,
    call: ({ session, sheet, area }) => {
      requireAllowed(sheet, 'allowFormatRows', 'row heights');
      session.edit('book', () => {
        for (const row of [...sheet.rowHeights.keys()]) {
          if (row >= area.row && row <= lastRow(area)) sheet.rowHeights.delete(row);
        }
      });
      return null;
    },
  },
};

/** Widths that fit the content: an estimate, for this host has no fonts to measure with. */
function fittedWidths(session: Session, sheet: Sheet, area: Area): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  forEachCell(sheet, { ...area, row: 0, rows: WHOLE_SHEET.rows }, (cell, row, column) => {
    if (cell.content.kind === 'empty') return;
    const size = cellAt(sheet, row, column)?.style.font.size ?? 11;
    const shown = String(valueJson(session.value(sheet, row, column)));
    const longest = Math.max(...shown.split('\n').map((line) => halfWidths(line)));
    const width = Math.min(MAX_WIDTH, (longest + 1) * size * 0.55);
    widths.set(column, Math.max(width, widths.get(column) ?? 0));
  });
  return widths;
}

/** Length in Latin letters; a Chinese character is as wide as two. */
function halfWidths(line: string): number {
  let length = 0;
  for (const character of line) length += /[\u2E80-\uFFEF]/u.test(character) ? 2 : 1;
  return length;
}
