import { readFactor } from '../../domain/deductions/factor';
import { readEntryDate } from '../../importer/words/entryDate';
import { caselessText, tidyText } from '../../domain/text/tidyText';
import { groupBy } from '../../domain/lists/groupBy';
import type { LedgerColumn } from '../../workbook/layout/columns';
import { ROWS_ABOVE_DATA } from '../../workbook/layout/table';
import { codeColumns } from '../../workbook/snapshot/records';
import type { TableSnapshot, Value } from '../../workbook/snapshot/snapshot';
import type { BookState } from '../book/bookState';

/** The columns of the register 加减分登记 that people type into. */
export const REGISTER_COLUMNS = [
  'unit',
  'item',
  'tier',
  'times',
  'factor',
  'event',
  'basis',
  'date',
  'enteredBy',
] as const satisfies readonly LedgerColumn[];
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/** What stands, or is to stand, in the cells of a row of the register; empty texts in blank ones. */
export type RegisterCells = Readonly<Record<RegisterColumn, Value>>;

/** A row of the register into which something was typed. */
export interface RegisterRow {
  /** Index of the row in the table's data, from 0. */
  readonly index: number;
  /** As calculated, and as entered: a formula, or the value itself. */
  readonly cells: RegisterCells;
  readonly entered: RegisterCells;
}

/** The register as far as people type into it. */
export interface Register {
  readonly table: TableSnapshot;
  /** Where its columns stand, counted from 0 within the table; one of factors only some books have. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly RegisterRow[];
  /** Index of the first row below the last into which something was typed, and how many are left from there on. */
  readonly free: { readonly first: number; readonly room: number };
}

/** The register as it stands; null where there is none. */
export function registerOf({ snapshot }: Pick<BookState, 'snapshot'>): Register | null {
  const table = snapshot.tables.ledger;
  if (table === undefined) return null;
  const columns = codeColumns(table);
  const of = (line: readonly Value[] | undefined): RegisterCells =>
    cellsBy((code) => line?.[columns.get(code) ?? -1] ?? '');
  const rows = table.values.slice(ROWS_ABOVE_DATA).flatMap((line, index): readonly RegisterRow[] => {
    const entered = of(snapshot.ledgerFormulas[ROWS_ABOVE_DATA + index]);
    const isFilled = REGISTER_COLUMNS.some((code) => entered[code] !== '');
    return isFilled ? [{ index, cells: of(line), entered }] : [];
  });
  const first = (rows.at(-1)?.index ?? -1) + 1;
  return { table, columns, rows, free: { first, room: table.values.length - ROWS_ABOVE_DATA - first } };
}

/** The cells of a row, column by column. */
export function cellsBy<Cell>(cell: (code: RegisterColumn) => Cell): Readonly<Record<RegisterColumn, Cell>> {
  return {
    unit: cell('unit'),
    item: cell('item'),
    tier: cell('tier'),
    times: cell('times'),
    factor: cell('factor'),
    event: cell('event'),
    basis: cell('basis'),
    date: cell('date'),
    enteredBy: cell('enteredBy'),
  };
}

/** The same text for entries that say the same: blanks, the case of letters and the way a date is written apart. */
export function entryKey(cells: RegisterCells): string {
  return JSON.stringify(
    REGISTER_COLUMNS.map((code) => {
      const value = cells[code];
      if (code === 'factor') return readFactor(value) ?? value;
      if (typeof value !== 'string') return value;
      return (code === 'date' ? readEntryDate(value) : null) ?? caselessText(tidyText(value));
    }),
  );
}

/** How many rows of the register say the same, by {@link entryKey}. */
export function entryCounts(rows: readonly Pick<RegisterRow, 'cells'>[]): Map<string, number> {
  const byKey = groupBy(rows, ({ cells }) => entryKey(cells));
  return new Map([...byKey].map(([key, all]) => [key, all.length]));
}
