import type { RowKind, TableUse } from '../../importer/inventory/inventory';
import type { Reading, ReadingRole, ReadingTable, ReadingType } from '../../importer/reading/reading';
import { groupBy } from '../../domain/lists/groupBy';
import { backToGuess, stepBack, withPasted, withSaid, type DocumentReading } from './documentReading';
import { rowsOfNewHeader } from './newHeader';
import { saidOf, shownTables, shownTypes, type ShownTable } from './shownTables';

/** What a person does to a reading. */
export type ReadingChange =
  | { readonly kind: 'use'; readonly table: number; readonly use: TableUse }
  | { readonly kind: 'unitType'; readonly table: number; readonly unitType: string }
  /** Whether units have rows and indicators columns. */
  | { readonly kind: 'turned'; readonly table: number; readonly turned: boolean }
  /** Whose the table is: these units'. */
  | { readonly kind: 'units'; readonly table: number; readonly units: readonly string[] }
  | { readonly kind: 'role'; readonly table: number; readonly column: number; readonly role: ReadingRole }
  /** What the columns of single units or groups hold. */
  | { readonly kind: 'owned'; readonly table: number; readonly role: 'cap' | 'target' | 'mark' }
  /** What a row is; null for what it would be taken for. */
  | { readonly kind: 'row'; readonly table: number; readonly row: number; readonly as: RowKind | null }
  /** The table is what it is taken for. */
  | { readonly kind: 'confirm'; readonly table: number }
  /** Whatever was said of the table is void. */
  | { readonly kind: 'guess'; readonly table: number }
  /** All unit types with their units. */
  | { readonly kind: 'types'; readonly unitTypes: readonly ReadingType[] }
  | { readonly kind: 'renameType'; readonly from: string; readonly to: string }
  | { readonly kind: 'addUnit'; readonly unitType: string; readonly unit: string }
  /** The indicators that a person pasted, where there is no document. */
  | { readonly kind: 'paste'; readonly text: string }
  /** The last step is taken back. */
  | { readonly kind: 'back' }
  /** Everything that was said is void. */
  | { readonly kind: 'guessAll' };

/** The reading with a change; what it comes to is still to be worked out. Pure. */
export function changeReading(reading: DocumentReading, change: ReadingChange): DocumentReading {
  switch (change.kind) {
    case 'back':
      return stepBack(reading);
    case 'guessAll':
      return backToGuess(reading);
    case 'paste':
      return withPasted(reading, change.text);
    case 'types':
      return withSaid(reading, { ...reading.said, unitTypes: change.unitTypes });
    case 'renameType':
      return withSaid(reading, renamed(reading, change.from, change.to));
    case 'addUnit':
      return withSaid(reading, { ...reading.said, unitTypes: withUnit(reading, change) });
    case 'guess': {
      const tables = (reading.said.tables ?? []).filter(({ table }) => table !== change.table);
      return withSaid(reading, { ...reading.said, tables });
    }
    default: {
      const table = shownTables(reading).find(({ number }) => number === change.table);
      return table === undefined ? reading : withSaid(reading, tableChanged(reading.said, table, change));
    }
  }
}

type TableChange = Extract<
  ReadingChange,
  { readonly kind: 'use' | 'unitType' | 'turned' | 'units' | 'role' | 'owned' | 'row' | 'confirm' }
>;

function tableChanged(said: Reading, table: ShownTable, change: TableChange): Reading {
  const { number } = table;
  // What is said of columns and rows is said of the way round in which they are seen.
  const before = {
    ...(saidOf(said, number) ?? { table: number }),
    ...(table.isTurned ? { turned: true } : {}),
  };
  switch (change.kind) {
    case 'use':
      return withTable(said, {
        ...(change.use === 'own' ? before : withoutUnits(before)),
        use: change.use,
      });
    case 'unitType':
      // Units of another type are none of this one's.
      return withTable(said, { ...withoutUnits(before), unitType: change.unitType });
    case 'turned': {
      // What was said of columns and rows was said of others.
      const { use, unitType, units } = before;
      return withTable(said, {
        table: number,
        ...(use === undefined ? {} : { use }),
        ...(unitType === undefined ? {} : { unitType }),
        ...(units === undefined ? {} : { units }),
        turned: change.turned,
      });
    }
    case 'units':
      return withTable(said, { ...before, use: 'own', units: change.units });
    case 'role':
      return withTable(said, {
        ...before,
        columns: withRoles(before.columns ?? {}, table, change),
        ...rowsOfNewHeader(before, table, change),
      });
    case 'owned':
      return withTable(said, { ...before, columns: { ...before.columns, ...ownedBy(table, change.role) } });
    case 'row': {
      const others = Object.entries(before.rows ?? {}).filter(([row]) => Number(row) !== change.row);
      const given = change.as === null ? [] : [[String(change.row), change.as] as const];
      return withTable(said, { ...before, rows: Object.fromEntries([...others, ...given]) });
    }
    case 'confirm':
      return withTable(said, {
        ...before,
        columns: Object.fromEntries(
          table.columns.flatMap(({ number: column, role }) =>
            role === null ? [] : [[String(column), role]],
          ),
        ),
      });
    default:
      return change satisfies never;
  }
}

/** The columns of single units and groups, all with one role. */
function ownedBy({ columns }: ShownTable, role: 'cap' | 'target' | 'mark'): Record<string, ReadingRole> {
  return Object.fromEntries(
    columns.flatMap(({ number, role: guess }) =>
      typeof guess === 'object' && guess !== null ? [[String(number), { ...guess, role }]] : [],
    ),
  );
}

/** Roles that one column alone can have. */
const SINGLE: readonly ReadingRole[] = ['indicator', 'cap', 'unit'];

type Columns = Readonly<Record<string, ReadingRole>>;

/** What is said of a column holds for those in its place of the tables beside it, which have the same header. */
function withRoles(
  said: Columns,
  { columns }: ShownTable,
  { column, role }: { readonly column: number; readonly role: ReadingRole },
): Columns {
  const parts = [...groupBy(columns, ({ part }) => part).values()];
  const own = parts.find((part) => part.some(({ number }) => number === column)) ?? [];
  const at = own.findIndex(({ number }) => number === column);
  return parts.reduce((given, part) => withRole(given, part, part[at]?.number ?? column, role), said);
}

/** A column that had the role by an earlier word gives way. */
function withRole(said: Columns, part: ShownTable['columns'], column: number, role: ReadingRole): Columns {
  const isSingle = (at: string): boolean =>
    SINGLE.includes(role) && part.some(({ number }) => number === Number(at));
  const others = Object.entries(said).map(
    ([at, other]) => [at, other === role && isSingle(at) ? 'ignore' : other] as const,
  );
  return Object.fromEntries<ReadingRole>([...others, [String(column), role]]);
}

function withoutUnits({ table, use, unitType, turned, columns, rows }: ReadingTable): ReadingTable {
  return {
    table,
    ...(use === undefined ? {} : { use }),
    ...(unitType === undefined ? {} : { unitType }),
    ...(turned === undefined ? {} : { turned }),
    ...(columns === undefined ? {} : { columns }),
    ...(rows === undefined ? {} : { rows }),
  };
}

function withTable(said: Reading, table: ReadingTable): Reading {
  const others = (said.tables ?? []).filter((other) => other.table !== table.table);
  return { ...said, tables: [...others, table].sort((a, b) => a.table - b.table) };
}

/** Tables that go by the type's name go by the new one. */
function renamed(reading: DocumentReading, from: string, to: string): Reading {
  const unitTypes = shownTypes(reading).map((type) => (type.name === from ? { ...type, name: to } : type));
  return shownTables(reading)
    .filter(({ unitType }) => unitType === from)
    .reduce<Reading>(
      (said, { number }) => withTable(said, { ...(saidOf(said, number) ?? { table: number }), unitType: to }),
      { ...reading.said, unitTypes },
    );
}

function withUnit(
  reading: DocumentReading,
  { unitType, unit }: { readonly unitType: string; readonly unit: string },
): readonly ReadingType[] {
  return shownTypes(reading).map((type) =>
    type.name === unitType ? { ...type, units: [...type.units, unit] } : type,
  );
}
