import { pointsFromThousandths, sumPoints, THOUSANDTHS, type Points } from '../points/points';
import { categoryGroups, partGroups, type CategoryGroup } from './categoryGroups';
import type { CapDerivation, Definitions, Indicator, UnitType } from './definitions';

/** What a part's caps are meant to add up to. */
export const FULL_PART: Points = pointsFromThousandths(100 * THOUSANDTHS);

/** A cap that follows from the others, and why. */
interface DerivedCap {
  readonly cap: Points;
  readonly derivation: CapDerivation;
}

/**
 * Fills in caps that the document leaves out where they follow from what it says, by the rules of
 * {@link CapDerivation}; the others stay missing. Caps that are there are never changed, so doing it again
 * changes nothing.
 *
 * @param unreadable ids of indicators for which the document has a figure that could not be read: nothing follows
 *   for them, nor for those beside them
 */
export function deriveCaps(
  definitions: Definitions,
  unreadable: ReadonlySet<string> = new Set(),
): Definitions {
  const derivedFromCategories = definitions.unitTypes.map((type) =>
    fillIn(type, capsFromCategories(type, unreadable)),
  );
  const unitTypes = derivedFromCategories.map((type) =>
    type.indicators.some(({ id }) => unreadable.has(id))
      ? type
      : fillIn(type, capsLentToCommonPart(type, derivedFromCategories)),
  );
  return { ...definitions, unitTypes };
}

function fillIn(type: UnitType, caps: ReadonlyMap<string, DerivedCap>): UnitType {
  if (caps.size === 0) return type;
  const indicators = type.indicators.map((indicator): Indicator => {
    const found = caps.get(indicator.id);
    if (found === undefined) return indicator;
    return { ...indicator, cap: found.cap, capSource: 'derived', capDerivation: found.derivation };
  });
  return { ...type, indicators };
}

function capsFromCategories(
  type: UnitType,
  unreadable: ReadonlySet<string>,
): ReadonlyMap<string, DerivedCap> {
  const caps = new Map<string, DerivedCap>();
  for (const part of partGroups(type)) {
    for (const group of categoryGroups(part.indicators)) {
      const derived = group.indicators.some(({ id }) => unreadable.has(id)) ? null : capFromCategory(group);
      if (derived === null) continue;
      for (const { id } of missingIn(group.indicators)) caps.set(id, derived);
    }
  }
  return caps;
}

/** What each indicator without points gets of the category's; null where that does not come out even, or nothing is left. */
function capFromCategory({ category, categoryCap, indicators }: CategoryGroup): DerivedCap | null {
  const sharers = missingIn(indicators).length;
  if (categoryCap === null || sharers === 0) return null;
  const left = categoryCap - sumPoints(indicators.flatMap(({ cap }) => cap ?? []));
  if (left <= 0 || left % sharers !== 0) return null;
  return {
    cap: pointsFromThousandths(left / sharers),
    derivation:
      sharers === 1
        ? { rule: 'categoryRemainder', category, categoryCap }
        : { rule: 'categoryShare', category, categoryCap, sharers },
  };
}

/** Null caps of a common part, lent by the one other unit type with which the part adds up to 100. */
function capsLentToCommonPart(type: UnitType, all: readonly UnitType[]): ReadonlyMap<string, DerivedCap> {
  const common = commonOf(type);
  const missing = missingIn(common);
  const offers: ReadonlyMap<string, DerivedCap>[] = [];
  for (const lender of missing.length === 0 ? [] : all) {
    if (lender.id === type.id) continue;
    const offer = new Map<string, DerivedCap>();
    for (const { id, name } of missing) {
      const cap = commonOf(lender).find((other) => other.name === name)?.cap ?? null;
      if (cap !== null) offer.set(id, { cap, derivation: { rule: 'lentByUnitType', lender: lender.name } });
    }
    const caps = common.flatMap(({ id, cap }) => cap ?? offer.get(id)?.cap ?? []);
    if (offer.size === missing.length && sumPoints(caps) === FULL_PART) offers.push(offer);
  }
  const [first] = offers;
  if (first === undefined) return new Map();
  const agree = offers.every((offer) => missing.every(({ id }) => offer.get(id)?.cap === first.get(id)?.cap));
  return agree ? first : new Map();
}

function commonOf(type: UnitType): readonly Indicator[] {
  return type.indicators.filter(({ part }) => part === 'common');
}

function missingIn(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter(({ cap }) => cap === null);
}
