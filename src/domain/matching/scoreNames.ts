import type { Indicator, Unit, UnitType } from '../definitions/definitions';
import { matchUnit, plainName } from './matchUnit';
import { textLikeness } from './textLikeness';
import { writtenName } from './writtenName';

/** A name that probably means something of the book: found by likeness, for a person to confirm. */
export interface NameProposal {
  /** By which a person accepts it; the same for all rows that use the name so. */
  readonly id: string;
  readonly kind: 'unit' | 'indicator' | 'item';
  /** As the table has it. */
  readonly text: string;
  /** As the book has it. */
  readonly name: string;
  /** The unit type that it is of; the category of an item. */
  readonly owner: string;
}

/** Where a score belongs, by the names that a table gives it. */
export type ScoreMatch =
  | { readonly kind: 'found'; readonly unit: Unit; readonly indicator: Indicator }
  /** Found if a person accepts the proposals. */
  | {
      readonly kind: 'open';
      readonly unit: Unit;
      readonly indicator: Indicator;
      readonly proposals: readonly NameProposal[];
    }
  /** Nothing of that name, or several; of the unit where that is not known, else of its indicator. */
  | { readonly kind: 'unknown' | 'ambiguous'; readonly what: 'unit' | 'indicator' };

/** Which unit a name means; with what a person is asked first where it is only like that of one. */
export type UnitNamed =
  | { readonly kind: 'found'; readonly unit: Unit; readonly proposal: NameProposal | null }
  | { readonly kind: 'unknown' | 'ambiguous' };

/** Names at least this alike (Dice coefficient) may mean the same indicator. */
const LIKE = 0.5;

/** No name of a unit is longer, in characters. */
const LONGEST_UNIT = 40;

interface Placed {
  readonly type: UnitType;
  readonly unit: Unit;
}

type IndicatorMatch =
  | { readonly kind: 'exact' | 'likely'; readonly indicator: Indicator }
  | { readonly kind: 'unknown' | 'ambiguous' };

/**
 * Finds the score that a row or a cell of a table is about: the unit by its id, its name or an alias, the indicator
 * among those of the unit by its id or its name; white space and the width of characters apart. What is only
 * alike is only proposed.
 */
export class ScoreNames {
  readonly #types: readonly UnitType[];
  readonly #units = new Map<string, readonly Placed[]>();
  readonly #indicators = new Map<string, Map<string, readonly Indicator[]>>();
  readonly #likely = new Map<string, IndicatorMatch>();
  readonly #likelyUnits = new Map<string, Placed | null>();

  constructor(types: readonly UnitType[]) {
    this.#types = types;
    const units = new Map<string, Placed[]>();
    for (const type of types) {
      const byName = new Map<string, Indicator[]>();
      this.#indicators.set(type.id, byName);
      for (const indicator of type.indicators) {
        for (const name of new Set([indicator.id, writtenName(indicator.name)])) add(byName, name, indicator);
      }
      for (const unit of type.units) {
        const names = [unit.name, ...unit.aliases].map(plainName).filter((name) => name !== '');
        for (const name of new Set([unit.id, ...names])) add(units, name, { type, unit });
      }
    }
    this.#units = units;
  }

  /** Whether a text is the name of a unit, or of an indicator, and not merely like one. */
  isUnit(text: string): boolean {
    return this.#unitsNamed(text).length > 0;
  }

  /** Whether a text is the name of a unit, or probably means one. */
  isLikeUnit(text: string): boolean {
    return this.isUnit(text) || this.#likelyUnit(text) !== null;
  }

  isIndicator(text: string): boolean {
    return [...this.#indicators.values()].some((names) => named(names, text).length > 0);
  }

  /** Whether a text is the name of an indicator, or like that of one. */
  isLikeIndicator(text: string): boolean {
    if (text.trim() === '') return false;
    return (
      this.isIndicator(text) ||
      this.#types.some(({ indicators }) => indicators.some(({ name }) => textLikeness(text, name) >= LIKE))
    );
  }

  /** @param category tells indicators of one name apart; empty where the table does not say */
  match(unitText: string, indicatorText: string, category = ''): ScoreMatch {
    const exact = this.#unitsNamed(unitText);
    if (exact.length > 0) return this.#among(exact, indicatorText, category);
    const likely = this.#likelyUnit(unitText);
    if (likely === null) return { kind: 'unknown', what: 'unit' };
    const proposal = unitProposal(unitText, likely);
    return asking([proposal], this.#among([likely], indicatorText, category));
  }

  /** The unit that a row is about which says nothing of an indicator. */
  unit(text: string): UnitNamed {
    const [first, second] = this.#unitsNamed(text);
    if (second !== undefined) return { kind: 'ambiguous' };
    if (first !== undefined) return { kind: 'found', unit: first.unit, proposal: null };
    const likely = this.#likelyUnit(text);
    return likely === null
      ? { kind: 'unknown' }
      : { kind: 'found', unit: likely.unit, proposal: unitProposal(text, likely) };
  }

  #likelyUnit(text: string): Placed | null {
    const plain = plainName(text);
    if (plain === '' || plain.length > LONGEST_UNIT) return null;
    const known = this.#likelyUnits.get(plain);
    if (known !== undefined) return known;
    const all = this.#types.flatMap((type) => type.units.map((unit): Placed => ({ type, unit })));
    const { unit } = matchUnit(
      text,
      all.map((placed) => placed.unit),
    );
    const likely = all.find((placed) => placed.unit === unit) ?? null;
    this.#likelyUnits.set(plain, likely);
    return likely;
  }

  #unitsNamed(text: string): readonly Placed[] {
    const plain = plainName(text);
    return this.#units.get(text.trim()) ?? (plain === '' ? [] : (this.#units.get(plain) ?? []));
  }

  /** The indicator of one of several units of one name: the only unit that has it. */
  #among(units: readonly Placed[], text: string, category: string): ScoreMatch {
    const found = units.map((placed) => ({ placed, match: this.#indicator(placed, text, category) }));
    const exact = found.filter(({ match }) => match.kind === 'exact');
    const [first, second] = exact.length > 0 ? exact : found.filter(({ match }) => match.kind === 'likely');
    if (second !== undefined) return { kind: 'ambiguous', what: 'unit' };
    if (first === undefined) {
      const isAmbiguous = found.some(({ match }) => match.kind === 'ambiguous');
      return { kind: isAmbiguous ? 'ambiguous' : 'unknown', what: 'indicator' };
    }
    const { match, placed } = first;
    if (match.kind !== 'exact' && match.kind !== 'likely') return { kind: 'unknown', what: 'indicator' };
    const { unit, type } = placed;
    const { indicator } = match;
    if (match.kind === 'exact') return { kind: 'found', unit, indicator };
    const proposal: NameProposal = {
      id: JSON.stringify(['indicator', writtenName(text), type.id, indicator.name]),
      kind: 'indicator',
      text: text.trim(),
      name: indicator.name,
      owner: type.name,
    };
    return asking([proposal], { kind: 'found', unit, indicator });
  }

  #indicator({ type, unit }: Placed, text: string, category: string): IndicatorMatch {
    const names = this.#indicators.get(type.id) ?? new Map<string, readonly Indicator[]>();
    const all = named(names, text);
    const own = all.filter((indicator) => indicator.unit === null || indicator.unit === unit.id);
    const wanted = writtenName(category);
    const inCategory = own.filter((indicator) => writtenName(indicator.category) === wanted);
    const [first, second] = own.length > 1 && inCategory.length > 0 ? inCategory : own;
    if (second !== undefined) return { kind: 'ambiguous' };
    if (first !== undefined) return { kind: 'exact', indicator: first };
    // What is another unit's own indicator is not one of this unit's under a name like it.
    return all.length > 0 ? { kind: 'unknown' } : this.#likelyIndicator(type, unit, text);
  }

  #likelyIndicator(type: UnitType, unit: Unit, text: string): IndicatorMatch {
    const key = JSON.stringify([unit.id, text]);
    const known = this.#likely.get(key);
    if (known !== undefined) return known;
    const ranked = type.indicators
      .filter((indicator) => indicator.unit === null || indicator.unit === unit.id)
      .map((indicator) => ({ indicator, likeness: textLikeness(text, indicator.name) }))
      .filter(({ likeness }) => likeness >= LIKE)
      .sort((left, right) => right.likeness - left.likeness);
    const [first, second] = ranked;
    const match: IndicatorMatch =
      first === undefined
        ? { kind: 'unknown' }
        : first.likeness === second?.likeness
          ? { kind: 'ambiguous' }
          : { kind: 'likely', indicator: first.indicator };
    this.#likely.set(key, match);
    return match;
  }
}

function unitProposal(text: string, { unit, type }: Placed): NameProposal {
  const id = JSON.stringify(['unit', plainName(text), unit.id]);
  return { id, kind: 'unit', text: text.trim(), name: unit.name, owner: type.name };
}

function named(names: ReadonlyMap<string, readonly Indicator[]>, text: string): readonly Indicator[] {
  return names.get(text.trim()) ?? names.get(writtenName(text)) ?? [];
}

function add<Thing>(map: Map<string, Thing[]>, key: string, thing: Thing): void {
  if (key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [thing]);
  else list.push(thing);
}

/** A match that holds if a person accepts what is asked. */
function asking(asked: readonly NameProposal[], match: ScoreMatch): ScoreMatch {
  if ('what' in match) return match;
  const { unit, indicator } = match;
  const asksToo = match.kind === 'open' ? match.proposals : [];
  return { kind: 'open', unit, indicator, proposals: [...asked, ...asksToo] };
}
