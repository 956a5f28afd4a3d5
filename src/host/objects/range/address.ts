import { formatAddress } from '../../model/address';
import { cellCount, isEntireColumn, isEntireRow } from '../../model/areas';
import type { PropertyMember } from '../../protocol/hostObject';
import type { Range } from '../Range';

/** Above this `cellCount` answers −1. */
const LARGEST_COUNT = 2 ** 31 - 1;

/** Where a range is and how large. */
export const ADDRESS_PROPERTIES: Readonly<Record<string, PropertyMember<Range>>> = {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-address-member
  Address: { since: '1.1', get: ({ sheet, area }) => formatAddress(sheet.name, area) },
  RowIndex: { since: '1.1', get: ({ area }) => area.row },
  ColumnIndex: { since: '1.1', get: ({ area }) => area.column },
  RowCount: { since: '1.1', get: ({ area }) => area.rows },
  ColumnCount: { since: '1.1', get: ({ area }) => area.columns },
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-cellcount-member
  CellCount: {
    since: '1.1',
    get: ({ area }) => (cellCount(area) > LARGEST_COUNT ? -1 : cellCount(area)),
  },
  IsEntireColumn: { since: '1.7', get: ({ area }) => isEntireColumn(area) },
  IsEntireRow: { since: '1.7', get: ({ area }) => isEntireRow(area) },
};
