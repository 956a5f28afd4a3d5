import type { Definitions, Indicator, UnitType } from './definitions';
import type { Points } from '../points/points';
import { textLikeness } from './textLikeness';

/** What became of an indicator from one set of definitions to the next. */
export type DefinitionChange =
  | { readonly kind: 'kept' | 'added' | 'removed'; readonly unitType: string; readonly indicator: Indicator }
  | {
      readonly kind: 'capChanged';
      readonly unitType: string;
      /** As it is now. */
      readonly indicator: Indicator;
      readonly from: Points | null;
      readonly to: Points | null;
    }
  | {
      /** Found by likeness: a proposal, until a person confirms it. */
      readonly kind: 'renamed';
      readonly unitType: string;
      readonly from: Indicator;
      readonly indicator: Indicator;
      /** From {@link RENAME_LIKENESS} (included) to 1. */
      readonly likeness: number;
    };

/** Names at least this alike (Dice coefficient) may be the same indicator under another name. */
export const RENAME_LIKENESS = 0.5;

/**
 * What changed between two sets of definitions, in the order of the new ones, removed ones last.
 * Indicators are the same by id; those left over on both sides within a unit and part are paired by
 * the likeness of their names, the most alike first, each at most once.
 */
export function compareDefinitions(before: Definitions, after: Definitions): readonly DefinitionChange[] {
  const old = new Map(
    before.unitTypes.flatMap((type) =>
      type.indicators.map((indicator) => [indicator.id, { type, indicator }]),
    ),
  );
  const ids = new Set(after.unitTypes.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const gone = [...old.values()].filter(({ indicator }) => !ids.has(indicator.id));
  const added = after.unitTypes.flatMap((type) =>
    type.indicators.filter(({ id }) => !old.has(id)).map((indicator) => ({ type, indicator })),
  );
  const renames = pairByLikeness(gone, added);
  const renamedFrom = new Set([...renames.values()].map(({ from }) => from.id));
  return [
    ...after.unitTypes.flatMap((type) =>
      type.indicators.map((indicator): DefinitionChange => {
        const rename = renames.get(indicator.id);
        if (rename !== undefined) return { kind: 'renamed', unitType: type.id, indicator, ...rename };
        const earlier = old.get(indicator.id);
        if (earlier === undefined) return { kind: 'added', unitType: type.id, indicator };
        const from = earlier.indicator.cap;
        return from === indicator.cap
          ? { kind: 'kept', unitType: type.id, indicator }
          : { kind: 'capChanged', unitType: type.id, indicator, from, to: indicator.cap };
      }),
    ),
    ...gone
      .filter(({ indicator }) => !renamedFrom.has(indicator.id))
      .map(({ type, indicator }): DefinitionChange => ({ kind: 'removed', unitType: type.id, indicator })),
  ];
}

interface Placed {
  readonly type: UnitType;
  readonly indicator: Indicator;
}

function pairByLikeness(
  gone: readonly Placed[],
  added: readonly Placed[],
): ReadonlyMap<string, { readonly from: Indicator; readonly likeness: number }> {
  const byPlace = new Map<string, Indicator[]>();
  for (const then of gone) {
    const place = placeOf(then);
    byPlace.set(place, [...(byPlace.get(place) ?? []), then.indicator]);
  }
  const candidates = added.flatMap((now) =>
    (byPlace.get(placeOf(now)) ?? [])
      .map((from) => ({
        from,
        to: now.indicator.id,
        likeness: textLikeness(from.name, now.indicator.name),
      }))
      .filter(({ likeness }) => likeness >= RENAME_LIKENESS),
  );
  const pairs = new Map<string, { readonly from: Indicator; readonly likeness: number }>();
  const taken = new Set<string>();
  for (const { from, to, likeness } of candidates.sort((left, right) => right.likeness - left.likeness)) {
    if (pairs.has(to) || taken.has(from.id)) continue;
    pairs.set(to, { from, likeness });
    taken.add(from.id);
  }
  return pairs;
}

/** Indicators are compared within the same type, part and unit, all by name: ids of units may differ between years. */
function placeOf({ type, indicator }: Placed): string {
  const unit = type.units.find(({ id }) => id === indicator.unit)?.name ?? '';
  return [type.name, indicator.part, unit].join('\u001f');
}
