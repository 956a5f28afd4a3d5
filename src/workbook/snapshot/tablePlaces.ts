import type { TablePlace } from '../excel/standing';
import { isTableRole, scoreTableName, TABLE_NAMES } from '../layout/names';
import type { BookSnapshot } from './snapshot';

/** Where the tables of a book stood when it was read. */
export function tablePlaces({ tables, scores }: BookSnapshot): readonly TablePlace[] {
  const roles = Object.keys(TABLE_NAMES).filter(isTableRole);
  return [
    ...roles.flatMap((role) => {
      const table = tables[role];
      if (table === undefined) return [];
      const { sheet, row, column, values } = table;
      const [rows, columns] = [values.length, values[0]?.length ?? 1];
      return [{ name: TABLE_NAMES[role], sheet, row, column, rows, columns }];
    }),
    ...scores.map(({ number, sheet, row, column, columns, keys }) => ({
      name: scoreTableName(number),
      sheet,
      row,
      column,
      rows: keys.length,
      columns,
    })),
  ];
}
