import { WHOLE_SHEET } from '../../model/areas';
import { usedArea } from '../../model/cells';
import { integer, optionalFlag, optionalText } from '../../protocol/checkArguments';
import type { HostObject, MethodMember } from '../../protocol/hostObject';
import type { Session } from '../../session/session';
import { isVisible } from '../../session/sheets';
import type { Sheet } from '../../model/book';
import { itemNotFound } from '../../protocol/hostError';
import { range } from '../Range';
import { resolveAddress } from '../resolveAddress';
import { worksheet, type Worksheet } from '../Worksheet';

/** Ranges and neighbours of a sheet. */
export const WORKSHEET_RANGES: Readonly<Record<string, MethodMember<Worksheet>>> = {
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1)
  GetRange: {
    since: '1.1',
    parameters: 1,
    call: ({ session, sheet }, [address]) => {
      const place = resolveAddress(session, sheet, optionalText(address, 'address'));
      return range(session, place.sheet, place.area);
    },
  },
  GetRangeByIndexes: {
    since: '1.7',
    parameters: 4,
    call: ({ session, sheet }, [row, column, rows, columns]) =>
      range(session, sheet, {
        row: integer(row, 'startRow'),
        column: integer(column, 'startColumn'),
        rows: integer(rows, 'rowCount'),
        columns: integer(columns, 'columnCount'),
      }),
  },
  GetCell: {
    since: '1.1',
    parameters: 2,
    call: ({ session, sheet }, [row, column]) =>
      range(session, sheet, {
        row: integer(row, 'row'),
        column: integer(column, 'column'),
        rows: 1,
        columns: 1,
      }),
  },
  // An empty sheet answers its first cell.
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
  GetUsedRange: {
    since: '1.2',
    parameters: 1,
    call: ({ session, sheet }, [valuesOnly]) => {
      const used = usedArea(sheet, WHOLE_SHEET, optionalFlag(valuesOnly, 'valuesOnly'));
      return range(session, sheet, used ?? { row: 0, column: 0, rows: 1, columns: 1 });
    },
  },
  GetUsedRangeOrNullObject: {
    since: '1.4',
    parameters: 1,
    call: ({ session, sheet }, [valuesOnly]) => {
      const used = usedArea(sheet, WHOLE_SHEET, optionalFlag(valuesOnly, 'valuesOnly'));
      return used === null ? null : range(session, sheet, used);
    },
  },
  GetNext: { since: '1.5', parameters: 1, call: (self, [visible]) => required(neighbour(self, 1, visible)) },
  GetPrevious: {
    since: '1.5',
    parameters: 1,
    call: (self, [visible]) => required(neighbour(self, -1, visible)),
  },
  GetNextOrNullObject: {
    since: '1.5',
    parameters: 1,
    call: (self, [visible]) => neighbour(self, 1, visible),
  },
  GetPreviousOrNullObject: {
    since: '1.5',
    parameters: 1,
    call: (self, [visible]) => neighbour(self, -1, visible),
  },
};

type Visible = Parameters<typeof optionalFlag>[0];

function neighbour({ session, sheet }: Worksheet, step: 1 | -1, visibleOnly: Visible): HostObject | null {
  const wanted = optionalFlag(visibleOnly, 'visibleOnly') ? isVisible : () => true;
  const found = sheetBeside(session, sheet, step, wanted);
  return found === undefined ? null : worksheet(session, found);
}

function sheetBeside(
  session: Session,
  sheet: Sheet,
  step: 1 | -1,
  wanted: (sheet: Sheet) => boolean,
): Sheet | undefined {
  const { sheets } = session.book;
  const index = sheets.indexOf(sheet);
  return step === 1 ? sheets.slice(index + 1).find(wanted) : sheets.slice(0, index).reverse().find(wanted);
}

function required(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound('sheet on that side');
  return object;
}
