import type { Definitions, NegativeItem } from './definitions';

/** The items that an entry of the register may name: of the negative list, then of the bonus list. */
export function listItems({
  negativeList,
  bonusList,
}: Pick<Definitions, 'negativeList' | 'bonusList'>): readonly NegativeItem[] {
  return bonusList === undefined ? negativeList : [...negativeList, ...bonusList];
}

/** Whether items of either list, or categories of them, have a limit: only then sheets have anything for them. */
export function hasLimits(definitions: Pick<Definitions, 'negativeList' | 'bonusList'>): boolean {
  return listItems(definitions).some(
    ({ limit, categoryLimit }) => limit !== undefined || categoryLimit !== undefined,
  );
}

/** Whether the county lists what leads to a veto: only then sheets have anything for it. */
export function hasVetoList({ vetoList }: Pick<Definitions, 'vetoList'>): boolean {
  return (vetoList?.length ?? 0) > 0;
}

/** Whether the county gives bonus points: only then sheets have anything for them. */
export function hasBonuses({ bonusList }: Pick<Definitions, 'bonusList'>): boolean {
  return (bonusList?.length ?? 0) > 0;
}
