import type { CellPlace } from '../../domain/findings/finding';
import type { BookState } from '../book/bookState';

/** Where the block of each unit begins on its score sheet as it stands, by unit id. Pure. */
export function unitBlocks({ stored, layouts }: BookState): ReadonlyMap<string, CellPlace> {
  const blocks = new Map<string, CellPlace>();
  for (const { unitType, rows } of stored) {
    const layout = unitType === null ? undefined : layouts.get(unitType);
    const owners = new Map(layout?.rows.map(({ key, unit }) => [key, unit.id]) ?? []);
    for (const row of rows) {
      const unit = owners.get(row.key);
      if (unit !== undefined && !blocks.has(unit)) blocks.set(unit, row.place('score'));
    }
  }
  return blocks;
}
