import { styleAt, setStyle } from '../../model/cells';
import { styleChange } from '../../model/changeStyle';
import type { CellStyle } from '../../model/style';
import { fields, flag, isList } from '../../protocol/checkArguments';
import { apiNotFound, invalidArgument } from '../../protocol/hostError';
import type { Argument, MethodMember } from '../../protocol/hostObject';
import { requireAllowed } from '../../session/protect';
import type { Range } from '../Range';

/** Formats of cells one by one, in one call. Of the properties that Excel knows, `format.protection.locked` alone. */
export const CELL_PROPERTIES_METHODS: Readonly<Record<string, MethodMember<Range>>> = {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1)
  GetCellProperties: {
    since: '1.9',
    parameters: 1,
    call: ({ sheet, area }, [wanted]) => {
      const { format, ...others } = fields(wanted, 'the properties');
      const { protection, ...formats } = fields(format, 'format');
      if (Object.keys({ ...others, ...formats }).length > 0 || protection !== true)
        throw apiNotFound('getCellProperties beyond format.protection');
      return Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_unused, right) => {
          const { locked, formulaHidden } = styleAt(sheet, area.row + down, area.column + right);
          return { format: { protection: { locked, formulaHidden } } };
        }),
      );
    },
  },
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-setcellproperties-member(1)
  SetCellProperties: {
    since: '1.9',
    parameters: 1,
    call: ({ session, sheet, area }, [data]) => {
      if (!isList(data) || data.length !== area.rows) throw invalidArgument('One list a row is needed.');
      const rows = data.map((row) => {
        if (!isList(row) || row.length !== area.columns) throw invalidArgument('One entry a cell is needed.');
        return row.map(lockedOf);
      });
      requireAllowed(sheet, null, 'unlocking cells');
      session.edit('book', () => {
        rows.forEach((row, down) => {
          row.forEach((locked, right) => {
            if (locked === null) return;
            const [at, column] = [area.row + down, area.column + right];
            setStyle(sheet, at, column, CHANGES[locked ? 'locked' : 'unlocked'](styleAt(sheet, at, column)));
          });
        });
      });
      return null;
    },
  },
};

const CHANGES = {
  locked: styleChange((style: CellStyle): CellStyle => ({ ...style, locked: true })),
  unlocked: styleChange((style: CellStyle): CellStyle => ({ ...style, locked: false })),
};

/** Null where a cell's entry says nothing. */
function lockedOf(entry: Argument): boolean | null {
  const { format, ...others } = fields(entry, 'an entry');
  if (Object.keys(others).length > 0) throw apiNotFound('setCellProperties beyond format');
  if (format === undefined || format === null) return null;
  const { protection, ...formats } = fields(format, 'format');
  if (Object.keys(formats).length > 0) throw apiNotFound('setCellProperties beyond format.protection');
  if (protection === undefined || protection === null) return null;
  const { locked, ...rest } = fields(protection, 'protection');
  if (Object.keys(rest).length > 0) throw apiNotFound('setCellProperties beyond locked');
  return locked === undefined || locked === null ? null : flag(locked, 'locked');
}
