import type { Definitions, Indicator, Unit, UnitType } from '../definitions/definitions';
import { cutText } from '../text/cutText';
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
  for (const { type, old } of typePairs) {
    if (old !== undefined) matcher.match('unit', type.name, old.units, type.units);
  }
  const owners = typePairs.flatMap(({ type, old }) =>
    [null, ...type.units].flatMap((unit) => {
      const formerUnit = unit === null ? null : matcher.former(unit.id);
      if (old === undefined || formerUnit === undefined) return [];
      return [
        {
          owner: unit?.name ?? type.name,
          before: ownedBy(old, formerUnit),
          after: ownedBy(type, unit?.id ?? null),
        },
      ];
    }),
  );
  // Ids are made of names and order: of indicators of one name only their targets tell which is which.
  for (const { owner, before, after } of owners) matcher.matchTargets(owner, before, after);
  matcher.matchIds(indicatorsOf(before.unitTypes), indicatorsOf(after.unitTypes));
  for (const { owner, before, after } of owners) matcher.match('indicator', owner, before, after);
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

/** Names that more than one indicator has, before or now; none where the targets of before are not known. */
function sharedNames(before: readonly Indicator[], after: readonly Indicator[]): ReadonlySet<string> {
  const shared = [before, after].flatMap((all) => {
    const names = all.map(({ name }) => name);
    return names.filter((name, index) => names.indexOf(name) !== index);
  });
  return new Set(
    shared.filter((name) => before.some((indicator) => indicator.name === name && indicator.target !== '')),
  );
}

/** Enough of a target to tell two indicators of one name apart. */
const TOLD = 40;

function withTarget({ name, target }: Indicator): string {
  return target === '' ? name : `${name}（${cutText(target.replace(/\s+/gu, ' '), TOLD)}）`;
}

function freshId(id: string, taken: readonly Named[]): string {
  for (let turn = 2; ; turn += 1) {
    const fresh = `${id}-${turn}`;
    if (taken.every((other) => other.id !== fresh)) return fresh;
  }
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
  /** Indicators now of which nothing tells which of those before they are. */
  readonly #undecided = new Set<string>();
  /** Those before that a question is about. */
  readonly #asked = new Set<string>();

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

  /** Matches indicators that share their name with another by their targets; what these leave open is asked. */
  matchTargets(owner: string, before: readonly Indicator[], after: readonly Indicator[]): void {
    for (const name of sharedNames(before, after)) {
      const [then, now] = [before, after].map((all) => all.filter((indicator) => indicator.name === name));
      this.#matchShared(owner, then ?? [], now ?? []);
    }
  }

  #matchShared(owner: string, before: readonly Indicator[], after: readonly Indicator[]): void {
    for (const { id, target } of after) {
      const same = before.find((other) => other.target === target && !this.#taken.has(other.id));
      if (same !== undefined) this.#pair(id, same.id);
    }
    const former = new Set(before.map(({ id }) => id));
    const open = this.#unmatched(after);
    for (const now of open) {
      const then = before.find(({ id }) => !this.#taken.has(id) && !this.#asked.has(id));
      const isAccepted = then !== undefined && this.#accepted.has(now.id);
      if (then !== undefined) {
        this.#asked.add(then.id);
        this.proposals.push({
          kind: 'indicator',
          id: now.id,
          formerId: then.id,
          name: withTarget(now),
          formerName: withTarget(then),
          owner,
          likeness: textLikeness(then.target, now.target),
          accepted: isAccepted,
        });
      }
      if (isAccepted) this.#pair(now.id, then.id);
      else {
        this.#undecided.add(now.id);
        // An id that another one had would give it that one's score.
        if (former.has(now.id)) this.formerIds.set(now.id, freshId(now.id, [...before, ...after]));
      }
    }
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
    return things.filter(({ id }) => !this.formerIds.has(id) && !this.#undecided.has(id));
  }

  #pair(id: string, formerId: string): void {
    if (this.formerIds.has(id) || this.#undecided.has(id) || this.#taken.has(formerId)) return;
    this.formerIds.set(id, formerId);
    this.#taken.add(formerId);
  }
}
