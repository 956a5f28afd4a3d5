import type { RankScope, TieRule } from '../settings/settings';
import { rivalsOf } from './rivals';

/** A unit of one unit type that wants a rank. */
export interface RankEntry {
  readonly unit: string;
  readonly group: string | null;
  /** The higher, the better; what is equal shares a rank. See `standings`. */
  readonly standing: number;
  /** False for a unit with an invalid entry: it gets no rank, and counts for nobody else's. */
  readonly ranked: boolean;
}

/**
 * Ranks 名次 by how units stand, the best first; equal ones share a rank.
 * A scope (unit type or group) of a single unit is not ranked, whatever its state.
 *
 * @returns by unit; units without a rank are absent.
 */
export function rankUnits(
  entries: readonly RankEntry[],
  rule: { readonly rankScope: RankScope; readonly tieRule: TieRule },
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const rivals of rivalsOf(entries, rule.rankScope)) {
    if (rivals.length < 2) continue;
    const ranked = rivals.filter((entry) => entry.ranked);
    const places = placesOf(ranked, rule.tieRule);
    for (const { unit, standing } of ranked) ranks.set(unit, places.get(standing) ?? 1);
  }
  return ranks;
}

/** The rank that each standing comes to: those equal share it, and those behind them leave a gap or none. */
function placesOf(
  ranked: readonly Pick<RankEntry, 'standing'>[],
  tieRule: TieRule,
): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const standings = ranked.map(({ standing }) => standing).sort((left, right) => right - left);
  standings.forEach((standing, before) => {
    if (!places.has(standing)) places.set(standing, 1 + (tieRule === 'gapped' ? before : places.size));
  });
  return places;
}
