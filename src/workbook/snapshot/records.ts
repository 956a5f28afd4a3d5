import type { CellPlace } from '../../domain/findings/finding';
import { cellAddress } from '../formulas/address';
import { ROWS_ABOVE_DATA, type Column } from '../layout/table';
import type { TableSnapshot, Value } from './snapshot';

/** One row of a table, addressed by column code. */
export interface TableRecord<Code extends string> {
  /** Index of the row in the table's data, from 0. */
  readonly index: number;
  /** The value of a column; `''` where the table has no such column. */
  value(code: Code): Value;
  /** The value as text without blanks at its ends. */
  text(code: Code): string;
  /** Number format of a column that holds numbers; empty elsewhere. */
  format(code: Code): string;
  /** What was entered in a column that holds numbers, a formula if it was one; empty elsewhere. */
  formula(code: Code): Value;
  place(code: Code): CellPlace;
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
  const places = content.map((code) => columns.get(code) ?? -1);
  return table.values
    .slice(ROWS_ABOVE_DATA)
    .flatMap((cells, index) =>
      places.every((place) => (cells[place] ?? '') === '') ? [] : [new TableRow<Code>(table, columns, index)],
    );
}

/** A row as it stands in the snapshot, which it holds no copy of: a book may have a hundred thousand. */
class TableRow<Code extends string> implements TableRecord<Code> {
  readonly index: number;
  readonly #table: TableSnapshot;
  readonly #columns: ReadonlyMap<string, number>;

  constructor(table: TableSnapshot, columns: ReadonlyMap<string, number>, index: number) {
    this.#table = table;
    this.#columns = columns;
    this.index = index;
  }

  value(code: Code): Value {
    return this.#in(this.#table.values, code);
  }

  text(code: Code): string {
    return String(this.value(code)).trim();
  }

  format(code: Code): string {
    return String(this.#in(this.#table.formats, code));
  }

  formula(code: Code): Value {
    return this.#in(this.#table.formulas, code);
  }

  place(code: Code): CellPlace {
    const { sheet, row, column } = this.#table;
    return {
      sheet,
      cell: cellAddress(row + ROWS_ABOVE_DATA + this.index, column + (this.#columns.get(code) ?? 0)),
    };
  }

  #in(grid: TableSnapshot['values'], code: Code): Value {
    return grid[ROWS_ABOVE_DATA + this.index]?.[this.#columns.get(code) ?? -1] ?? '';
  }
}

/** Columns of a table by the codes in its first row, counted from 0 within the table. */
export function codeColumns(table: TableSnapshot): ReadonlyMap<string, number> {
  return new Map((table.values[0] ?? []).map((code, column) => [String(code), column]));
}
