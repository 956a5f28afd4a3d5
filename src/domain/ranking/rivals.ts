import { groupBy } from '../lists/groupBy';
import type { RankScope } from '../settings/settings';

/** Who is compared with whom: all of them, or those of each group among themselves. */
export function rivalsOf<Entry extends { readonly group: string | null }>(
  entries: readonly Entry[],
  scope: RankScope,
): readonly (readonly Entry[])[] {
  if (scope === 'unitType') return [entries];
  return [...groupBy(entries, ({ group }) => group).values()];
}
