import type { NegativeItem } from '../definitions/definitions';
import { cutText } from '../text/cutText';
import { caselessText } from '../text/tidyText';

/** Longest label, in UTF-16 units: fits a drop-down and a lookup (Excel matches at most 255). */
const LONGEST = 80;

/**
 * Short names by which the ledger mentions negative items: category and text, cut where too long,
 * each unique in its list, whatever its case.
 */
export function negativeLabels(items: readonly NegativeItem[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const labels = new Map<string, string>();
  for (const item of items) {
    const whole = [item.category, item.text]
      .filter((text) => text !== '')
      .join('：')
      .replace(/\s+/g, ' ')
      .trim();
    const base = whole.length > LONGEST ? `${cutText(whole, LONGEST - 1)}…` : whole;
    let label = base;
    for (let turn = 2; taken.has(caselessText(label)); turn += 1) label = `${base} (${turn})`;
    taken.add(caselessText(label));
    labels.set(item.id, label);
  }
  return labels;
}

/** Names of all tiers in the list, in the order in which they first appear. */
export function tierNames(items: readonly NegativeItem[]): readonly string[] {
  return [...new Set(items.flatMap(({ tiers }) => tiers.map(({ name }) => name)))];
}
