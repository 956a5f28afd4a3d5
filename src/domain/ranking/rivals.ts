import type { RankScope } from '../settings/settings';

/** Who is compared with whom: all of them, or those of each group among themselves. */
export function rivalsOf<Entry extends { readonly group: string | null }>(
  entries: readonly Entry[],
  scope: RankScope,
): readonly (readonly Entry[])[] {
  if (scope === 'unitType') return [entries];
  const groups = new Map<string | null, Entry[]>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return [...groups.values()];
}
