import type { CellPlace } from '../../domain/findings/finding';
import { cellAddress } from '../formulas/address';
import { ROWS_ABOVE_DATA, type Column } from '../layout/table';
import type { TableSnapshot, Value } from './snapshot';

/** One row of a table, addressed by column code. */
export interface TableRecord<Code extends string> {
  /** Index of the row in the table's data, from 0. */
  readonly index: number;
  /** The value of a column; `''` where the table has no such column. */
  readonly value: (code: Code) => Value;
  /** The value as text without blanks at its ends. */
  readonly text: (code: Code) => string;
  /** Number format of a column that holds numbers; empty elsewhere. */
  readonly format: (code: Code) => string;
  /** What was entered in a column that holds numbers, a formula if it was one; empty elsewhere. */
  readonly formula: (code: Code) => Value;
  readonly place: (code: Code) => CellPlace;
}

/** How the columns of a table stand to those that the add-in gives it. */
export type ColumnOrder =
  /** All that every book has, in their places, and any of the optional ones. */
  | 'whole'
  /** The first ones only: an earlier version made the table, or a run was interrupted. */
  | 'earlier'
  /** Somebody moved, inserted or deleted columns. */
  | 'moved';

/** Compares the codes in a table's first row with those of its columns. */
export function columnOrder(table: TableSnapshot, columns: readonly Column<string>[]): ColumnOrder {
  const codes = (table.values[0] ?? []).map(String);
  while (codes.at(-1) === '') codes.pop();
  const present = columns.filter(({ code, optional }) => optional !== true || codes.includes(code));
  const isPrefix = codes.every((code, index) => present[index] === undefined || present[index].code === code);
  if (!isPrefix) return 'moved';
  return codes.length < present.length ? 'earlier' : 'whole';
}

/** The rows of a table that hold anything in a column that `isContent` accepts. */
export function tableRecords<Code extends string>(
  table: TableSnapshot,
  content: readonly Code[],
): readonly TableRecord<Code>[] {
  const columns = codeColumns(table);
  const rows = table.values.slice(ROWS_ABOVE_DATA);
  return rows.flatMap((cells, index): readonly TableRecord<Code>[] => {
    const value = (code: Code): Value => {
      const column = columns.get(code);
      return column === undefined ? '' : (cells[column] ?? '');
    };
    const beside = (grid: TableSnapshot['formats'], code: Code): Value =>
      grid[ROWS_ABOVE_DATA + index]?.[columns.get(code) ?? -1] ?? '';
    if (content.every((code) => value(code) === '')) return [];
    return [
      {
        index,
        value,
        text: (code) => String(value(code)).trim(),
        format: (code) => String(beside(table.formats, code)),
        formula: (code) => beside(table.formulas, code),
        place: (code) => ({
          sheet: table.sheet,
          cell: cellAddress(table.row + ROWS_ABOVE_DATA + index, table.column + (columns.get(code) ?? 0)),
        }),
      },
    ];
  });
}

/** Columns of a table by the codes in its first row, counted from 0 within the table. */
export function codeColumns(table: TableSnapshot): ReadonlyMap<string, number> {
  return new Map((table.values[0] ?? []).map((code, column) => [String(code), column]));
}
