import type { Area, Sheet } from '../../model/book';
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from '../../model/areas';
import { flag } from '../../protocol/checkArguments';
import type { PropertyMember } from '../../protocol/hostObject';
import { requireAllowed } from '../../session/protect';
import type { Range } from '../Range';

/** Whether all (true), none (false) or some (null) of the numbers from first to last are in the set. */
function allIn(set: ReadonlySet<number>, first: number, last: number): boolean | null {
  let hidden = 0;
  for (const index of set) if (index >= first && index <= last) hidden += 1;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

function setAll(set: Set<number>, first: number, last: number, hidden: boolean): void {
  for (let index = first; index <= last; index += 1) {
    if (hidden) set.add(index);
    else set.delete(index);
  }
}

const rowsHidden = (sheet: Sheet, area: Area) => allIn(sheet.hiddenRows, area.row, lastRow(area));
const columnsHidden = (sheet: Sheet, area: Area) => allIn(sheet.hiddenColumns, area.column, lastColumn(area));

/** Hiding the rows or columns a range touches. */
export const VISIBILITY_PROPERTIES: Readonly<Record<string, PropertyMember<Range>>> = {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-hidden-member
  Hidden: {
    since: '1.2',
    get: ({ sheet, area }) => {
      if (isEntireRow(area) && !isEntireColumn(area)) return rowsHidden(sheet, area);
      if (isEntireColumn(area) && !isEntireRow(area)) return columnsHidden(sheet, area);
      const rows = rowsHidden(sheet, area);
      const columns = columnsHidden(sheet, area);
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  RowHidden: {
    since: '1.2',
    get: ({ sheet, area }) => rowsHidden(sheet, area),
    set: ({ session, sheet, area }, value) => {
      requireAllowed(sheet, 'allowFormatRows', 'hiding rows');
      const hidden = flag(value, 'rowHidden');
      session.edit('book', () => {
        setAll(sheet.hiddenRows, area.row, lastRow(area), hidden);
      });
    },
  },
  ColumnHidden: {
    since: '1.2',
    get: ({ sheet, area }) => columnsHidden(sheet, area),
    set: ({ session, sheet, area }, value) => {
      requireAllowed(sheet, 'allowFormatColumns', 'hiding columns');
      const hidden = flag(value, 'columnHidden');
      session.edit('book', () => {
        setAll(sheet.hiddenColumns, area.column, lastColumn(area), hidden);
      });
    },
  },
};
