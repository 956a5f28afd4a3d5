import type { Definitions, Indicator, Unit, UnitType } from '../definitions/definitions';
import { textLikeness } from './textLikeness';

/** Two things that may be the same one under another name: found by likeness, for a person to confirm. */
export interface RenameProposal {
  readonly kind: 'unitType' | 'unit' | 'indicator';
  /** Its id in the new definitions, by which it is accepted. */
  readonly id: string;
  readonly formerId: string;
  readonly name: string;
  readonly formerName: string;
  /** Whose it is, by names as they are now: empty for a unit type, the type for a unit, the unit (or type) for an indicator. */
  readonly owner: string;
  /** From {@link RENAME_LIKENESS} (included) to 1. */
  readonly likeness: number;
  readonly accepted: boolean;
}

/** What of two sets of definitions is the same thing. */
export interface DefinitionMatching {
  /** Ids of unit types, units and indicators before, by their ids now. */
  readonly formerIds: ReadonlyMap<string, string>;
  readonly proposals: readonly RenameProposal[];
}

/** Names at least this alike (Dice coefficient) may be the same thing under another name. */
const RENAME_LIKENESS = 0.5;

/**
 * Matches unit types, within them units, within those indicators: first by id, then by name, and
 * what is left by likeness, the most alike first, each at most once. Likeness only proposes: it
 * counts once its id is among `accepted`. Units and indicators of a type that is only proposed to
 * be the same are not compared before it is accepted.
 */
export function matchDefinitions(
  before: Definitions,
  after: Definitions,
  accepted: ReadonlySet<string> = new Set(),
): DefinitionMatching {
  const matcher = new Matcher(accepted);
  matcher.match('unitType', '', before.unitTypes, after.unitTypes);
  const oldTypes = new Map(before.unitTypes.map((type) => [type.id, type]));
  const typePairs = after.unitTypes.map((type) => ({
    type,
    old: oldTypes.get(matcher.former(type.id) ?? ''),
  }));
  // Ids first, across all types: a unit that changed its type, an indicator its unit, is still the same.
  matcher.matchIds(unitsOf(before.unitTypes), unitsOf(after.unitTypes));
  matcher.matchIds(indicatorsOf(before.unitTypes), indicatorsOf(after.unitTypes));
  for (const { type, old } of typePairs) {
    if (old !== undefined) matcher.match('unit', type.name, old.units, type.units);
  }
  for (const { type, old } of typePairs) {
    if (old === undefined) continue;
    for (const unit of [null, ...type.units]) {
      const formerUnit = unit === null ? null : matcher.former(unit.id);
      if (formerUnit === undefined) continue;
      matcher.match(
        'indicator',
        unit?.name ?? type.name,
        ownedBy(old, formerUnit),
        ownedBy(type, unit?.id ?? null),
      );
    }
  }
  return { formerIds: matcher.formerIds, proposals: matcher.proposals };
}

function unitsOf(types: readonly UnitType[]): readonly Unit[] {
  return types.flatMap(({ units }) => units);
}

function indicatorsOf(types: readonly UnitType[]): readonly Indicator[] {
  return types.flatMap(({ indicators }) => indicators);
}

function ownedBy(type: UnitType, unit: string | null): readonly Indicator[] {
  return type.indicators.filter((indicator) => indicator.unit === unit);
}

interface Named {
  readonly id: string;
  readonly name: string;
}

class Matcher {
  readonly formerIds = new Map<string, string>();
  readonly proposals: RenameProposal[] = [];
  readonly #accepted: ReadonlySet<string>;
  readonly #taken = new Set<string>();

  constructor(accepted: ReadonlySet<string>) {
    this.#accepted = accepted;
  }

  former(id: string): string | undefined {
    return this.formerIds.get(id);
  }

  matchIds(before: readonly Named[], after: readonly Named[]): void {
    const old = new Set(before.map(({ id }) => id));
    for (const { id } of after) if (old.has(id)) this.#pair(id, id);
  }

  match(
    kind: RenameProposal['kind'],
    owner: string,
    before: readonly Named[],
    after: readonly Named[],
  ): void {
    this.matchIds(before, after);
    for (const now of this.#unmatched(after)) {
      const same = before.find(({ id, name }) => name === now.name && !this.#taken.has(id));
      if (same !== undefined) this.#pair(now.id, same.id);
    }
    const candidates = this.#unmatched(after).flatMap((now) =>
      before
        .filter(({ id }) => !this.#taken.has(id))
        .map((then) => ({ now, then, likeness: textLikeness(then.name, now.name) }))
        .filter(({ likeness }) => likeness >= RENAME_LIKENESS),
    );
    const proposed = new Set<string>();
    for (const { now, then, likeness } of candidates.sort((left, right) => right.likeness - left.likeness)) {
      if (proposed.has(now.id) || proposed.has(then.id)) continue;
      proposed.add(now.id).add(then.id);
      const accepted = this.#accepted.has(now.id);
      if (accepted) this.#pair(now.id, then.id);
      const names = { name: now.name, formerName: then.name };
      this.proposals.push({ kind, id: now.id, formerId: then.id, ...names, owner, likeness, accepted });
    }
  }

  #unmatched<Thing extends Named>(things: readonly Thing[]): readonly Thing[] {
    return things.filter(({ id }) => !this.formerIds.has(id));
  }

  #pair(id: string, formerId: string): void {
    if (this.formerIds.has(id) || this.#taken.has(formerId)) return;
    this.formerIds.set(id, formerId);
    this.#taken.add(formerId);
  }
}
