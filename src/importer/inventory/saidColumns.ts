import type { ReadingRole } from '../reading/reading';
import type { ColumnEntry } from './inventory';

/** The columns as a person said; what was not said of keeps its guess. */
export function withSaid(
  columns: readonly ColumnEntry[],
  said: Readonly<Record<string, ReadingRole>>,
): readonly ColumnEntry[] {
  const given = new Map(Object.entries(said).map(([column, role]) => [Number(column) - 1, role]));
  const cut = columns.flatMap((column) => cutColumn(column, given));
  return cut.map((column) => {
    const role = given.get(column.from);
    if (role === undefined) {
      // A guess gives way where a person gave its role to another column.
      const taken = column.role === 'indicator' || column.role === 'cap' || column.role === 'unit';
      const isGiven = [...given.values()].some((other) => other === column.role);
      return taken && isGiven && column.owner === null ? { ...column, role: 'ignore' } : column;
    }
    if (typeof role === 'string') return { ...column, role, owner: null };
    const owner = 'unit' in role ? { unit: role.unit } : { group: role.group };
    return { ...column, role: role.role, owner };
  });
}

/** A column over several of the grid of which a person named one that does not begin it. */
function cutColumn(column: ColumnEntry, given: ReadonlyMap<number, ReadingRole>): readonly ColumnEntry[] {
  const edges = [...given.keys()].filter((at) => at > column.from && at < column.to).sort((a, b) => a - b);
  return [column.from, ...edges].map((from, index) => ({ ...column, from, to: edges[index] ?? column.to }));
}
