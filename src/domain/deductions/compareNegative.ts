import type { NegativeItem } from '../definitions/definitions';
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
 * What changed between two negative lists; items are the same by id, or by category and text.
 *
 * @returns those that are gone, then in the order of the new list those that deduct otherwise or are new
 */
export function compareNegative(
  before: readonly NegativeItem[],
  after: readonly NegativeItem[],
): readonly NegativeChange[] {
  const formerLabels = negativeLabels(before);
  const labels = negativeLabels(after);
  const byId = new Map(before.map((item) => [item.id, item]));
  const byText = new Map(before.map((item) => [caselessText(item), item]));
  const former = new Map(
    after.map((item) => [item.id, byId.get(item.id) ?? byText.get(caselessText(item)) ?? null]),
  );
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

function caselessText({ category, text }: NegativeItem): string {
  return JSON.stringify([category, text]);
}

function deductsAlike(one: NegativeItem, other: NegativeItem): boolean {
  const worth = ({ points, tiers }: NegativeItem): string =>
    JSON.stringify([points, tiers.map((tier) => [tier.name, tier.points])]);
  return worth(one) === worth(other);
}
