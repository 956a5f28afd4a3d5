import type { Finding } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import type { NegativeItem } from '../definitions/definitions';

/** Negative items that have neither points nor tiers (`negativePointsMissing`): nothing could be deducted for them. */
export function reviewNegativeList(list: readonly NegativeItem[]): readonly Finding[] {
  return list
    .filter(({ points, tiers }) => points === null && tiers.length === 0)
    .map(({ id, text }) =>
      makeFinding('negativePointsMissing', { subject: { kind: 'negativeItem', id }, params: { text } }),
    );
}
