import type { CellPlace } from '../../domain/findings/finding';
import { cellAddress } from '../../workbook/formulas/address';
import { NUMBER_FORMAT } from '../../workbook/plan/scoreFormats';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { isTierCode } from '../../workbook/layout/tierCode';
import { readWeightCode } from '../../workbook/layout/settingCodes';
import { codeColumns } from '../../workbook/snapshot/records';
import type { TableSnapshot, Value } from '../../workbook/snapshot/snapshot';
import type { BookState } from './bookState';

/** A cell into which people type a number: a score, or one of the other tables. */
export interface NumberCell {
  /** Tells the cell from all others, wherever its row stands. */
  readonly key: string;
  readonly place: CellPlace;
  readonly value: Value;
  /** As entered: a formula, or the value itself. */
  readonly entered: Value;
  readonly format: string;
  /** The format that such a cell has while nobody changed it. */
  readonly plainFormat: string;
}

const PERCENT_FORMAT = '0.##%';

const TABLES = {
  about: { key: 'code', isNumber: (code: string) => code === 'value' },
  indicators: { key: 'id', isNumber: (code: string) => code === 'cap' || code === 'categoryCap' },
  negative: { key: 'id', isNumber: (code: string) => code === 'points' || isTierCode(code) },
  ledger: { key: null, isNumber: (code: string) => code === 'times' },
} as const;

/** The cells of the other tables into which people type numbers. Rows without keys are known by where they stand. */
export function numberCells({ snapshot }: BookState): readonly NumberCell[] {
  return Object.entries(TABLES).flatMap(([role, columns]) => {
    const table = snapshot.tables[role as keyof typeof TABLES];
    return table === undefined ? [] : cellsOf(role, table, columns);
  });
}

function cellsOf(
  role: string,
  table: TableSnapshot,
  { key, isNumber }: (typeof TABLES)[keyof typeof TABLES],
): readonly NumberCell[] {
  const codes = codeColumns(table);
  const keyAt = codes.get(key ?? '') ?? -1;
  const numbers = [...codes].filter(([code]) => isNumber(code));
  return table.values.slice(ROWS_ABOVE_DATA).flatMap((cells, index) =>
    numbers.map(([code, column]): NumberCell => {
      const at = ROWS_ABOVE_DATA + index;
      const rowKey = key === null ? `#${index}` : String(cells[keyAt] ?? '');
      return {
        key: JSON.stringify([role, rowKey, code]),
        place: { sheet: table.sheet, cell: cellAddress(table.row + at, table.column + column) },
        value: cells[column] ?? '',
        entered: table.formulas[at]?.[column] ?? '',
        format: String(table.formats[at]?.[column] ?? ''),
        plainFormat: readWeightCode(rowKey) === null ? NUMBER_FORMAT : PERCENT_FORMAT,
      };
    }),
  );
}
