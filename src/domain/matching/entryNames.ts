import { negativeLabels } from '../deductions/negativeLabels';
import type { Definitions, NegativeItem, Unit } from '../definitions/definitions';
import { listItems } from '../definitions/listItems';
import { unitLabels, unitsByLabel } from '../definitions/unitLabels';
import { groupBy } from '../lists/groupBy';
import { caselessText, tidyText } from '../text/tidyText';
import { ScoreNames, type NameProposal, type UnitNamed } from './scoreNames';
import { textLikeness } from './textLikeness';
import { writtenName } from './writtenName';

/** What a name of a table means; `open` if a person accepts the proposal. */
export type NameMatch<Thing> =
  | { readonly kind: 'found'; readonly thing: Thing; readonly label: string }
  | {
      readonly kind: 'open';
      readonly thing: Thing;
      readonly label: string;
      readonly proposal: NameProposal;
    }
  | { readonly kind: 'unknown' | 'ambiguous' };

/** Names at least this alike (Dice coefficient) may mean the same item. */
const LIKE = 0.5;

/** A text of at least so many characters that stands within that of one item alone may mean it. */
const LEAST_PART = 4;

/**
 * Finds the unit and the item that an entry for the register names: the unit as the register calls it, by its id, its
 * name or an alias; the item by its id, its short name or its text, white space and the width of characters apart. What is
 * only alike is only proposed.
 */
export class EntryNames {
  readonly #scoreNames: ScoreNames;
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #unitLabels: ReadonlyMap<string, string>;
  readonly #byLabel: ReadonlyMap<string, string | null>;
  readonly #items: readonly NegativeItem[];
  readonly #itemLabels: ReadonlyMap<string, string>;
  readonly #itemsNamed: ReadonlyMap<string, readonly NegativeItem[]>;
  readonly #likely = new Map<string, NameMatch<NegativeItem>>();

  constructor(definitions: Definitions, scoreNames = new ScoreNames(definitions.unitTypes)) {
    const { unitTypes } = definitions;
    this.#scoreNames = scoreNames;
    this.#units = new Map(unitTypes.flatMap(({ units }) => units.map((unit) => [unit.id, unit])));
    this.#unitLabels = unitLabels(unitTypes);
    this.#byLabel = unitsByLabel(unitTypes);
    this.#items = listItems(definitions);
    this.#itemLabels = negativeLabels(this.#items);
    const named = this.#items.flatMap((item) => [...this.#namesOf(item)].map((name) => ({ name, item })));
    this.#itemsNamed = new Map(
      [...groupBy(named, ({ name }) => name)].map(([name, all]) => [name, all.map(({ item }) => item)]),
    );
  }

  /** Whether a text is the name of an item, and not merely like one. */
  isItem(text: string): boolean {
    return this.#itemsOf(text).length > 0;
  }

  isUnit(text: string): boolean {
    return this.#scoreNames.isUnit(text) || this.#byLabel.has(caselessText(tidyText(text)));
  }

  /** The unit of an entry; one that the register cannot tell from another is ambiguous. */
  unit(text: string): NameMatch<Unit> {
    const labelled = this.#units.get(this.#byLabel.get(caselessText(tidyText(text))) ?? '');
    const match: UnitNamed =
      labelled === undefined
        ? this.#scoreNames.unit(text)
        : { kind: 'found', unit: labelled, proposal: null };
    if (match.kind !== 'found') return { kind: match.kind };
    const { unit: thing, proposal } = match;
    const label = this.#unitLabels.get(thing.id) ?? thing.name;
    if ((this.#byLabel.get(caselessText(label)) ?? null) === null) return { kind: 'ambiguous' };
    return proposal === null ? { kind: 'found', thing, label } : { kind: 'open', thing, label, proposal };
  }

  /** @param category tells items of one text apart; empty where the table does not say */
  item(text: string, category = ''): NameMatch<NegativeItem> {
    const all = this.#itemsOf(text);
    const inCategory = all.filter((item) => written(item.category) === written(category));
    const [first, second] = all.length > 1 && inCategory.length > 0 ? inCategory : all;
    if (second !== undefined) return { kind: 'ambiguous' };
    if (first !== undefined) return { kind: 'found', thing: first, label: this.#labelOf(first) };
    const known = this.#likely.get(text) ?? this.#likelyItem(text);
    this.#likely.set(text, known);
    return known;
  }

  #likelyItem(text: string): NameMatch<NegativeItem> {
    const plain = written(text);
    if (plain === '') return { kind: 'unknown' };
    const ranked = this.#items
      .map((item) => ({
        item,
        likeness: Math.max(...[...this.#namesOf(item)].map((name) => likeness(plain, name))),
      }))
      .filter(({ likeness: value }) => value >= LIKE)
      .sort((left, right) => right.likeness - left.likeness);
    const [first, second] = ranked;
    if (first === undefined) return { kind: 'unknown' };
    if (first.likeness === second?.likeness) return { kind: 'ambiguous' };
    const label = this.#labelOf(first.item);
    const proposal: NameProposal = {
      id: JSON.stringify(['item', plain, first.item.id]),
      kind: 'item',
      text: text.trim(),
      name: label,
      owner: first.item.category,
    };
    return { kind: 'open', thing: first.item, label, proposal };
  }

  #itemsOf(text: string): readonly NegativeItem[] {
    return this.#itemsNamed.get(written(text)) ?? [];
  }

  #labelOf({ id, text }: NegativeItem): string {
    return this.#itemLabels.get(id) ?? text;
  }

  #namesOf(item: NegativeItem): ReadonlySet<string> {
    const { id, category, text } = item;
    const names = [id, this.#labelOf(item), text, `${category}：${text}`].map(written);
    return new Set(names.filter((name) => name !== ''));
  }
}

/** A name of an item as it is compared: the case of letters makes no difference either. */
function written(name: string): string {
  return writtenName(name).toLowerCase();
}

/** How alike two names are; a name that stands within another one is at least as alike as is asked for. */
function likeness(text: string, name: string): number {
  const alike = textLikeness(text, name);
  const isPart = text.length >= LEAST_PART && name.includes(text);
  return isPart ? Math.max(alike, LIKE) : alike;
}
