import { isTimes } from '../../domain/deductions/readLedger';
import type { CellPlace } from '../../domain/findings/finding';
import { remembered } from '../../domain/lists/remembered';
import { foreignFormat, type ForeignFormat } from '../../domain/scoring/numberFormat';
import { cellAddress } from '../../workbook/formulas/address';
import { NUMBER_FORMAT } from '../../workbook/plan/scoreFormats';
import { NUMBER_COLUMNS } from '../../workbook/layout/numberColumns';
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
  /** Code of its column. */
  readonly column: string;
  readonly place: CellPlace;
  readonly value: Value;
  /** As entered: a formula, or the value itself. */
  readonly entered: Value;
  readonly format: string;
  /** The format that such a cell has while nobody changed it. */
  readonly plainFormat: string;
}

const PERCENT_FORMAT = '0.##%';

/** Which column tells the rows of a table apart; null where they are known by where they stand. */
const KEYS = { about: 'code', indicators: 'id', negative: 'id', ledger: null } as const;
const ROLES = ['about', 'indicators', 'negative', 'ledger'] as const satisfies readonly (keyof typeof KEYS)[];

/**
 * Cells of the other tables whose format would make something else of the next number: those that are empty, and times
 * that count whatever their format.
 */
export function foreignCells({ snapshot }: BookState): readonly ForeignCell[] {
  return ROLES.flatMap((role) => {
    const table = snapshot.tables[role];
    return table === undefined ? [] : foreignOf(table, role);
  });
}

type ForeignCell = NumberCell & { readonly foreign: ForeignFormat };

const foreignOf = remembered(
  (table: TableSnapshot, role: keyof typeof KEYS): readonly ForeignCell[] =>
    // Nearly all cells have their own format: the others alone are worth a key and an address.
    cellsOf(role, table, (format) => foreignFormat(format) !== null).flatMap((cell) => {
      const { value, format, plainFormat, column } = cell;
      const foreign = foreignFormat(format);
      const counts = column === 'times' && typeof value === 'number' && isTimes(value);
      const isForeign = foreign !== null && foreign !== foreignFormat(plainFormat);
      return isForeign && (value === '' || counts) ? [{ ...cell, foreign }] : [];
    }),
  (table, role) => [table, role],
);

/** The cells of the other tables into which people type numbers. */
export function numberCells({ snapshot }: BookState): readonly NumberCell[] {
  return ROLES.flatMap((role) => {
    const table = snapshot.tables[role];
    return table === undefined ? [] : cellsOf(role, table, () => true);
  });
}

function cellsOf(
  role: keyof typeof KEYS,
  table: TableSnapshot,
  isWanted: (format: string) => boolean,
): readonly NumberCell[] {
  const codes = codeColumns(table);
  const key = KEYS[role];
  const keyAt = codes.get(key ?? '') ?? -1;
  const wanted: ReadonlySet<string> = new Set(NUMBER_COLUMNS[role]);
  const numbers = [...codes].filter(
    ([code]) => wanted.has(code) || (role === 'negative' && isTierCode(code)),
  );
  return table.values.slice(ROWS_ABOVE_DATA).flatMap((cells, index) =>
    numbers.flatMap(([code, column]): readonly NumberCell[] => {
      const at = ROWS_ABOVE_DATA + index;
      const format = String(table.formats[at]?.[column] ?? '');
      if (!isWanted(format)) return [];
      const rowKey = key === null ? `#${index}` : String(cells[keyAt] ?? '');
      return [
        {
          key: JSON.stringify([role, rowKey, code]),
          column: code,
          place: { sheet: table.sheet, cell: cellAddress(table.row + at, table.column + column) },
          value: cells[column] ?? '',
          entered: table.formulas[at]?.[column] ?? '',
          format,
          plainFormat: readWeightCode(rowKey) === null ? NUMBER_FORMAT : PERCENT_FORMAT,
        },
      ];
    }),
  );
}
