import type { Definitions, NegativeItem } from '../definitions/definitions';
import { exactThousandths, type Points } from '../points/points';
import { caselessText, tidyText } from '../text/tidyText';

/** An entry that counts, before any limit. */
export interface EntryWorth {
  readonly unit: string;
  /** Id of its item. */
  readonly item: string;
  readonly points: Points;
}

/** What an entry counts, and the limit that keeps it from counting all it is worth. */
export interface BoundedEntry {
  readonly points: Points;
  /** The last limit that took something off; null where none did. */
  readonly limited: { readonly by: 'item' | 'category'; readonly limit: Points } | null;
}

/**
 * What entries count under the limits of items and categories. Entries of one unit count in their order: each what its
 * item, and then its category, has left.
 */
export function boundedEntries(
  entries: readonly EntryWorth[],
  definitions: Pick<Definitions, 'negativeList' | 'bonusList'>,
): readonly BoundedEntry[] {
  const limits = limitsOf(definitions);
  const isLimited = [...limits.values()].some(
    ({ limit, categoryLimit }) => limit !== null || categoryLimit !== null,
  );
  if (!isLimited) return entries.map(({ points }) => ({ points, limited: null }));
  const items = new Map<string, number>();
  const categories = new Map<string, number>();
  return entries.map(({ unit, item, points }) => {
    const its = limits.get(item) ?? null;
    if (its === null) return { points, limited: null };
    const worth = Math.abs(points);
    const ofItem = takeFrom(items, JSON.stringify([unit, item]), worth, its.limit);
    const counts = takeFrom(categories, JSON.stringify([unit, its.category]), ofItem, its.categoryLimit);
    const limited =
      counts < ofItem
        ? ({ by: 'category', limit: its.categoryLimit } as const)
        : ({ by: 'item', limit: its.limit } as const);
    return {
      points: exactThousandths(points < 0 ? -counts : counts),
      limited: counts === worth || limited.limit === null ? null : { by: limited.by, limit: limited.limit },
    };
  });
}

/** How much of `worth` a limit leaves, after what counted under the same key before. */
function takeFrom(used: Map<string, number>, key: string, worth: number, limit: Points | null): number {
  const before = used.get(key) ?? 0;
  used.set(key, before + worth);
  return limit === null ? worth : Math.min(limit, before + worth) - Math.min(limit, before);
}

interface ItemLimits {
  readonly limit: Points | null;
  /** Its list and category, as sheets take texts for equal. */
  readonly category: string;
  readonly categoryLimit: Points | null;
}

function limitsOf({
  negativeList,
  bonusList = [],
}: Pick<Definitions, 'negativeList' | 'bonusList'>): ReadonlyMap<string, ItemLimits> {
  return new Map([...ofList('-', negativeList), ...ofList('+', bonusList)]);
}

function ofList(sign: '-' | '+', list: readonly NegativeItem[]): readonly (readonly [string, ItemLimits])[] {
  const smallest = categoryLimits(list);
  return list.map(({ id, category, limit }) => {
    const key = categoryKey(category);
    return [id, { limit: limit ?? null, category: sign + key, categoryLimit: smallest.get(key) ?? null }];
  });
}

/** The limits of the categories of a list that have one: the smallest that any of its items says. */
export function categoryLimits(list: readonly NegativeItem[]): ReadonlyMap<string, Points> {
  const limits = new Map<string, Points>();
  for (const { category, categoryLimit } of list) {
    if (categoryLimit === undefined) continue;
    const key = categoryKey(category);
    const before = limits.get(key);
    if (before === undefined || categoryLimit < before) limits.set(key, categoryLimit);
  }
  return limits;
}

/** Categories of one key are one. */
export function categoryKey(category: string): string {
  return caselessText(tidyText(category));
}
