import type { Definitions } from '../../domain/definitions/definitions';
import { listItems } from '../../domain/definitions/listItems';
import type { TablePlace } from '../formulas/places';
import type { BookNames } from '../layout/bookNames';
import type { NegativeColumn, UnitColumn } from '../layout/columns';
import { unitColumns } from '../layout/usedColumns';
import { FIRST_ROW, ROWS_ABOVE_DATA, type Column } from '../layout/table';
import { readList } from '../layout/listWords';
import { codeColumns, tableRecords, type TableRecord } from '../snapshot/records';
import type { BookSnapshot, TableSnapshot } from '../snapshot/snapshot';
import { negativeColumns, negativeRowCount } from './planNegative';
import { unitRowCount } from './planUnits';

/** A table that formulas look things up in, wherever people have moved it. */
export interface LookupTable extends TablePlace {
  /** Rows up to the last one that holds anything: what a drop-down offers. At least one. */
  readonly filledRows: number;
  /** What stands in these rows by which the register knows them, as far as it is known; other tables have none. */
  readonly names: readonly string[];
  /** The rows that say what leads to a veto, with what may stand between them; null where there are none. */
  readonly vetoRows: { readonly firstRow: number; readonly rows: number } | null;
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
  const [items, vetoes] = [listItems(definitions).length, definitions.vetoList?.length ?? 0];
  const units = definitions.unitTypes.reduce((sum, type) => sum + type.units.length, 0);
  return {
    units: {
      ...place(unitColumns(definitions)),
      sheet: tables.units,
      rows: unitRowCount(definitions),
      filledRows: Math.max(1, units),
      names: definitions.unitTypes.flatMap((type) => type.units.map(({ name }) => name)),
      vetoRows: null,
    },
    negative: {
      ...place(negativeColumns(definitions)),
      sheet: tables.negative,
      rows: negativeRowCount(definitions),
      filledRows: Math.max(1, items),
      names: [],
      vetoRows: vetoes === 0 ? null : { firstRow: FIRST_ROW + items, rows: vetoes },
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
  const firstRow = table.row + ROWS_ABOVE_DATA;
  const records = tableRecords<string>(table, content);
  const vetoes = records.filter((record) => readList(record.text('list')) === 'veto');
  return {
    sheet: table.sheet,
    firstRow,
    rows: Math.max(1, table.values.length - ROWS_ABOVE_DATA),
    columns: new Map([
      // Labels come only to a table at the sheet's left edge; those of another stay out of the formulas.
      ...[...planned.columns].filter(([code]) => table.column === 0 || code !== 'label'),
      ...columns,
    ]),
    filledRows: (records.filter((record) => !vetoes.includes(record)).at(-1)?.index ?? 0) + 1,
    names: planned.names.length === 0 ? [] : namesIn(records),
    vetoRows: vetoRowsOf(vetoes, firstRow),
  };
}

function vetoRowsOf(vetoes: readonly TableRecord<string>[], firstRow: number): LookupTable['vetoRows'] {
  const [first, last] = [vetoes[0], vetoes.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { firstRow: firstRow + first.index, rows: last.index - first.index + 1 };
}

/** The names in the rows of a table of units, up to the last one; empty where a row has none. */
function namesIn(records: readonly TableRecord<string>[]): readonly string[] {
  const names = new Array<string>((records.at(-1)?.index ?? -1) + 1).fill('');
  for (const record of records) names[record.index] = String(record.value('unit'));
  return names;
}
