import type { Definitions } from '../../domain/definitions/definitions';
import { listItems } from '../../domain/definitions/listItems';
import type { TablePlace } from '../formulas/places';
import type { BookNames } from '../layout/bookNames';
import type { NegativeColumn, UnitColumn } from '../layout/columns';
import { unitColumns } from '../layout/usedColumns';
import { FIRST_ROW, ROWS_ABOVE_DATA, type Column } from '../layout/table';
import { codeColumns, tableRecords } from '../snapshot/records';
import type { BookSnapshot, TableSnapshot } from '../snapshot/snapshot';
import { negativeColumns, negativeRowCount } from './planNegative';
import { unitRowCount } from './planUnits';

/** A table that formulas look things up in, wherever people have moved it. */
export interface LookupTable extends TablePlace {
  /** Rows up to the last one that holds anything: what a drop-down offers. At least one. */
  readonly filledRows: number;
}

/** The definition tables that ledger and ranking refer to. */
export interface LookupTables {
  readonly units: LookupTable;
  readonly negative: LookupTable;
}

/** Where the tables are once they are written for the first time. */
export function plannedTables(definitions: Definitions, { tables }: BookNames): LookupTables {
  const place = (columns: readonly Column<string>[]): Pick<LookupTable, 'firstRow' | 'columns'> => ({
    firstRow: FIRST_ROW,
    columns: new Map(columns.map(({ code }, column) => [code, column])),
  });
  const units = definitions.unitTypes.reduce((sum, type) => sum + type.units.length, 0);
  return {
    units: {
      ...place(unitColumns(definitions)),
      sheet: tables.units,
      rows: unitRowCount(definitions),
      filledRows: Math.max(1, units),
    },
    negative: {
      ...place(negativeColumns(definitions)),
      sheet: tables.negative,
      rows: negativeRowCount(definitions),
      filledRows: Math.max(1, listItems(definitions).length),
    },
  };
}

/** Where the tables stand in the workbook, with the columns they are about to gain. */
export function standingTables({ tables }: BookSnapshot, planned: LookupTables): LookupTables {
  return {
    units: standing(tables.units, planned.units, ['unit']),
    negative: standing(tables.negative, planned.negative, ['category', 'text', 'points', 'label']),
  };
}

function standing(
  table: TableSnapshot | undefined,
  planned: LookupTable,
  content: readonly (UnitColumn | NegativeColumn)[],
): LookupTable {
  if (table === undefined) return planned;
  const columns = new Map(
    [...codeColumns(table)].flatMap(([code, column]) =>
      code === '' ? [] : [[code, table.column + column] as const],
    ),
  );
  return {
    sheet: table.sheet,
    firstRow: table.row + ROWS_ABOVE_DATA,
    rows: Math.max(1, table.values.length - ROWS_ABOVE_DATA),
    columns: new Map([
      // Labels come only to a table at the sheet's left edge; those of another stay out of the formulas.
      ...[...planned.columns].filter(([code]) => table.column === 0 || code !== 'label'),
      ...columns,
    ]),
    filledRows: (tableRecords<string>(table, content).at(-1)?.index ?? 0) + 1,
  };
}
