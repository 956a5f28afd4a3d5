import { foreignFormat } from '../../domain/scoring/numberFormat';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { NUMBER_FORMAT } from '../../workbook/plan/scoreFormats';
import type { Write } from '../../workbook/writes/writes';
import {
  REGISTER_COLUMNS,
  type Register,
  type RegisterCells,
  type RegisterColumn,
  type RegisterRow,
} from './registerRows';

/** An entry that was written, with what it takes to find it again. */
export interface WrittenEntry {
  readonly cells: RegisterCells;
  /** Index of the row it was written into, in the data of the table; rows may be moved. */
  readonly index: number;
}

/** The entries that stand in the register as they were written, with their rows; rather in their own place than in another. */
export function standingIn(
  { rows }: Register,
  entries: readonly WrittenEntry[],
): readonly { readonly entry: WrittenEntry; readonly row: RegisterRow }[] {
  const free = new Map(rows.map((row) => [row.index, row]));
  const own = new Map<WrittenEntry, RegisterRow>();
  const take = (entry: WrittenEntry, row: RegisterRow | undefined): void => {
    if (row === undefined) return;
    own.set(entry, row);
    free.delete(row.index);
  };
  for (const entry of entries) {
    const row = free.get(entry.index);
    if (row !== undefined && holds(row, entry)) take(entry, row);
  }
  for (const entry of entries) {
    if (!own.has(entry))
      take(
        entry,
        [...free.values()].find((row) => holds(row, entry)),
      );
  }
  return entries.flatMap((entry) => {
    const row = own.get(entry);
    return row === undefined ? [] : [{ entry, row }];
  });
}

function holds({ entered }: RegisterRow, { cells }: WrittenEntry): boolean {
  return REGISTER_COLUMNS.every((code) => entered[code] === cells[code]);
}

/** Writes entries into rows that follow each other. Cells for numbers get a format that shows numbers. */
export function entryWrites(register: Register, entries: readonly WrittenEntry[]): readonly Write[] {
  const [first] = entries;
  if (first === undefined) return [];
  return present(register).flatMap(({ code, column }): readonly Write[] => [
    ...(code === 'times' || code === 'factor' ? formatWrites(register, column, entries) : []),
    {
      kind: 'cells',
      sheet: register.table.sheet,
      row: rowOf(register, first.index),
      column: register.table.column + column,
      values: entries.map(({ cells }) => [cells[code]]),
    },
  ]);
}

/**
 * Empties the cells that hold what was written.
 *
 * @param isOurs whether what stands in a cell, by its row and column on the sheet from 0, is what was written, and not typed
 */
export function clearingWrites(
  register: Register,
  entries: readonly WrittenEntry[],
  isOurs: (row: number, column: number) => boolean = () => true,
): readonly Write[] {
  const rows = new Map(register.rows.map((row) => [row.index, row]));
  return entries.flatMap(({ cells, index }) => {
    const entered = rows.get(index)?.entered;
    const [row, first] = [rowOf(register, index), register.table.column];
    return present(register).flatMap(({ code, column }): readonly Write[] =>
      cells[code] === '' || entered?.[code] !== cells[code] || !isOurs(row, first + column)
        ? []
        : [
            {
              kind: 'cells',
              sheet: register.table.sheet,
              row,
              column: first + column,
              values: [['']],
            },
          ],
    );
  });
}

/** The columns that people type into, as this register has them. */
function present({
  columns,
}: Register): readonly { readonly code: RegisterColumn; readonly column: number }[] {
  return REGISTER_COLUMNS.flatMap((code) => {
    const column = columns.get(code);
    return column === undefined ? [] : [{ code, column }];
  });
}

function formatWrites(
  register: Register,
  column: number,
  entries: readonly WrittenEntry[],
): readonly Write[] {
  const { table } = register;
  return entries.flatMap(({ index }): readonly Write[] => {
    const format = String(table.formats[ROWS_ABOVE_DATA + index]?.[column] ?? '');
    if (foreignFormat(format) === null) return [];
    const [row, at] = [rowOf(register, index), table.column + column];
    return [{ kind: 'numberFormats', sheet: table.sheet, row, column: at, formats: [[NUMBER_FORMAT]] }];
  });
}

/** The row of an index on the sheet, from 0. */
export function rowOf({ table }: Register, index: number): number {
  return table.row + ROWS_ABOVE_DATA + index;
}
