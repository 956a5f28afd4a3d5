import type { NegativeItem } from '../definitions/definitions';
import { groupBy } from '../lists/groupBy';
import { negativeLabels } from './negativeLabels';

/** What became of an item of the negative list. */
export interface NegativeChange {
  readonly kind: 'removed' | 'pointsChanged' | 'added';
  /** The name by which the ledger mentions it; the former one, unless it is new. */
  readonly label: string;
  /** As it was; null where it is new. */
  readonly before: NegativeItem | null;
  /** As it is now; null where it is gone. */
  readonly after: NegativeItem | null;
}

/**
 * What changed between two negative lists; items are the same by id, or by category and text, each at most once.
 *
 * @returns those that are gone, then in the order of the new list those that deduct otherwise or are new
 */
export function compareNegative(
  before: readonly NegativeItem[],
  after: readonly NegativeItem[],
): readonly NegativeChange[] {
  const formerLabels = negativeLabels(before);
  const labels = negativeLabels(after);
  const former = formerItems(before, after);
  const kept = new Set(former.values());
  return [
    ...before
      .filter((item) => !kept.has(item))
      .map((item): NegativeChange => ({
        kind: 'removed',
        label: formerLabels.get(item.id) ?? item.text,
        before: item,
        after: null,
      })),
    ...after.flatMap((item): readonly NegativeChange[] => {
      const earlier = former.get(item.id) ?? null;
      if (earlier === null) {
        return [{ kind: 'added', label: labels.get(item.id) ?? item.text, before: null, after: item }];
      }
      if (deductsAlike(earlier, item)) return [];
      const label = formerLabels.get(earlier.id) ?? earlier.text;
      return [{ kind: 'pointsChanged', label, before: earlier, after: item }];
    }),
  ];
}

/** What each item was before, by its id now: the one of its id, otherwise one of its words that is no other's. */
function formerItems(
  before: readonly NegativeItem[],
  after: readonly NegativeItem[],
): ReadonlyMap<string, NegativeItem> {
  const byId = new Map(before.map((item) => [item.id, item]));
  const taken = new Set(after.flatMap(({ id }) => byId.get(id) ?? []));
  const byWords = groupBy(before, wordsOf);
  const former = new Map<string, NegativeItem>();
  for (const item of after) {
    const same = byId.get(item.id) ?? byWords.get(wordsOf(item))?.find((other) => !taken.has(other));
    if (same === undefined) continue;
    taken.add(same);
    former.set(item.id, same);
  }
  return former;
}

function wordsOf({ category, text }: NegativeItem): string {
  return JSON.stringify([category, text]);
}

function deductsAlike(one: NegativeItem, other: NegativeItem): boolean {
  const worth = ({ points, tiers }: NegativeItem): string =>
    JSON.stringify([points, tiers.map((tier) => [tier.name, tier.points])]);
  return worth(one) === worth(other);
}
