import type { Finding } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import { categoryKey, categoryLimits } from '../deductions/boundedEntries';
import type { NegativeItem } from '../definitions/definitions';
import { groupBy } from '../lists/groupBy';
import { formatPoints } from '../points/points';

/** Categories of a list whose items say different limits of them (`categoryLimitsDiffer`): the smallest holds. */
export function reviewCategoryLimits(list: readonly NegativeItem[]): readonly Finding[] {
  const smallest = categoryLimits(list);
  return [...groupBy(list, ({ category }) => categoryKey(category))].flatMap(([key, items]) => {
    const limits = [...new Set(items.flatMap(({ categoryLimit }) => categoryLimit ?? []))];
    const [first] = items.filter(({ categoryLimit }) => categoryLimit !== undefined);
    const holds = smallest.get(key);
    if (limits.length < 2 || first === undefined || holds === undefined) return [];
    return [
      makeFinding('categoryLimitsDiffer', {
        subject: { kind: 'negativeItem', id: first.id },
        params: {
          category: first.category,
          limits: limits.map(formatPoints).join('、'),
          smallest: formatPoints(holds),
        },
      }),
    ];
  });
}

/** Negative items that have neither points nor tiers (`negativePointsMissing`): nothing could be deducted for them. */
export function reviewNegativeList(list: readonly NegativeItem[]): readonly Finding[] {
  return list
    .filter(({ points, tiers }) => points === null && tiers.length === 0)
    .map(({ id, text }) =>
      makeFinding('negativePointsMissing', { subject: { kind: 'negativeItem', id }, params: { text } }),
    );
}
