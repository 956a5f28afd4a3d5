import { groupBy } from '../../domain/lists/groupBy';
import type { ColumnEntry, Inventory, InventoryType, TableEntry } from '../inventory/inventory';
import type { Reading, ReadingRole, ReadingTable } from './reading';

/**
 * What an inventory found, as a reading that a person may change: taken as one it gives the same definitions. Of a
 * table that was cut at headings inside it, only what holds for all its parts is said.
 */
export function readingOf({ types, entries, turned }: Inventory): Reading {
  const tables = groupBy(
    entries.filter((entry) => entry.kind === 'table'),
    ({ number }) => number,
  );
  return {
    unitTypes: types.map(({ name, units }) => ({
      name,
      units: units.map((unit) => unit.name),
      groups: Object.fromEntries(
        units.flatMap((unit) => (unit.group === null ? [] : [[unit.name, unit.group]])),
      ),
    })),
    tables: [...tables].flatMap(([number, parts]) =>
      tableOf(number, parts, types).map((table) => (turned.has(number) ? { ...table, turned: true } : table)),
    ),
  };
}

function tableOf(
  table: number,
  parts: readonly TableEntry[],
  types: readonly InventoryType[],
): readonly ReadingTable[] {
  const [first, second] = parts;
  if (first === undefined) return [];
  const { use, type } = first;
  const units = unitsOf(first, types);
  const rows = parts.flatMap((part) => part.rows);
  return [
    {
      table,
      ...(parts.every((part) => part.use === use) ? { use } : {}),
      ...(type !== null && parts.every((part) => part.type === type) ? { unitType: type } : {}),
      ...(second === undefined && units !== null ? { units } : {}),
      columns: Object.fromEntries(
        columnsOf(parts).flatMap(({ from, role, owner }): (readonly [string, ReadingRole])[] => {
          if (role === null) return [];
          if (owner !== null && (role === 'cap' || role === 'target' || role === 'mark')) {
            return [[String(from + 1), { role, ...owner }]];
          }
          return [[String(from + 1), role]];
        }),
      ),
      rows: Object.fromEntries(
        rows.flatMap(({ number, kind }) =>
          kind === 'indicator' || kind === 'unread' ? [] : [[String(number), kind] as const],
        ),
      ),
      sure: parts.every(({ doubts }) => doubts.length === 0),
      why: [
        ...new Set(parts.flatMap(({ why, doubts }) => [...why, ...doubts.map(({ code }) => `?${code}`)])),
      ],
    },
  ];
}

/** The columns of the first of the parts that stand below each other, on the document's grid. */
function columnsOf(parts: readonly TableEntry[]): readonly ColumnEntry[] {
  return [...groupBy(parts, ({ from }) => from).values()].flatMap(([{ from: first, columns }]) =>
    columns.map((column) => ({ ...column, from: column.from + first, to: column.to + first })),
  );
}

/** The units that a table's heading or the table as a whole belongs to; null where it is everybody's or says so itself. */
function unitsOf({ owner, type }: TableEntry, types: readonly InventoryType[]): readonly string[] | null {
  switch (owner.kind) {
    case 'units':
      return owner.units.map(({ name }) => name);
    case 'group':
      return (types.find(({ name }) => name === type)?.units ?? [])
        .filter(({ group }) => group === owner.group)
        .map(({ name }) => name);
    case 'all':
    case 'column':
    case 'columns':
    case 'unknown':
      return null;
    default:
      return owner satisfies never;
  }
}
