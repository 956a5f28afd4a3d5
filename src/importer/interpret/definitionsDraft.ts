import type {
  Definitions,
  Indicator,
  NegativeItem,
  Unit,
  UnitType,
  VetoItem,
} from '../../domain/definitions/definitions';
import { StableIds } from '../../domain/definitions/stableId';
import type { DocumentPlace } from '../../domain/findings/finding';
import type { InventoryType, InventoryUnit } from '../inventory/inventory';
import type { IndicatorDraft } from './indicatorDrafts';
import type { NegativeDraft } from './negativeDrafts';

/** A unit type while the document is being interpreted. */
export interface TypeDraft {
  readonly id: string;
  readonly name: string;
  readonly units: readonly { readonly found: InventoryUnit; readonly unit: Unit }[];
  readonly common: Indicator[];
  readonly own: Indicator[];
}

/** A unit of a type, or all of them (null). */
interface Whose {
  readonly of: TypeDraft;
  readonly unit: Unit | null;
}

/** Gathers indicators under unit types and units, gives them all their ids and remembers where they stand. */
export class DefinitionsDraft {
  readonly #ids = new StableIds();
  readonly #types: readonly TypeDraft[];
  readonly #negative: NegativeItem[] = [];
  readonly #bonuses: NegativeItem[] = [];
  readonly #vetoes: VetoItem[] = [];
  readonly #places = new Map<string, DocumentPlace>();
  /** Indicators with a figure that could not be read: nothing is derived beside them. */
  readonly #unreadable = new Set<string>();

  constructor(types: readonly InventoryType[]) {
    this.#types = types.map(({ name, units }): TypeDraft => ({
      id: this.#ids.next('t', name),
      name,
      units: units.map((found) => ({ found, unit: this.#unit(name, found) })),
      common: [],
      own: [],
    }));
  }

  #unit(type: string, { name, group, place }: InventoryUnit): Unit {
    const id = this.#ids.next('u', type, name);
    this.#places.set(id, place);
    return { id, name, group, aliases: [], notAliases: [], veto: null };
  }

  typeNamed(name: string | null): TypeDraft | null {
    return this.#types.find((type) => type.name === name) ?? null;
  }

  /** The units of a type that a test holds for, or those of the others where it holds for none of them. */
  unitsLike(type: TypeDraft | null, holds: (unit: Unit) => boolean): readonly Whose[] {
    const inType = (of: TypeDraft): readonly Whose[] =>
      of.units.flatMap(({ unit }) => (holds(unit) ? [{ of, unit }] : []));
    const found = type === null ? [] : inType(type);
    return found.length > 0 ? found : this.#types.flatMap(inType);
  }

  /**
   * Whom a cell of a column of units names: a unit, all units of a type (the unit is null), or those of a group. Nobody
   * where there are none.
   *
   * @param name null for everybody
   */
  whose(type: TypeDraft | null, name: string | null): readonly Whose[] {
    if (name === null) {
      // The type that nothing named has no units where lists parted them by kinds.
      const others = this.#types.filter(({ units }) => units.length > 0);
      const own = type !== null && (type.units.length > 0 || others.length === 0) ? [type] : others;
      return own.map((of) => ({ of, unit: null }));
    }
    const named = this.unitsLike(type, (unit) => unit.name === name);
    if (named.length > 0) return named;
    const whole = this.#types.find((one) => one.name === name);
    return whole === undefined
      ? this.unitsLike(type, ({ group }) => group === name)
      : [{ of: whole, unit: null }];
  }

  /** The unit that the inventory found, as the definitions have it. */
  unitOf(found: InventoryUnit): { readonly type: TypeDraft; readonly unit: Unit } | null {
    for (const type of this.#types) {
      const known = type.units.find((one) => one.found === found);
      if (known !== undefined) return { type, unit: known.unit };
    }
    return null;
  }

  addIndicators(type: TypeDraft, unit: Unit | null, drafts: readonly IndicatorDraft[]): void {
    const part = unit === null ? 'common' : 'own';
    for (const draft of drafts) {
      const { place, isUnreadable, name, category, categoryCap, target, cap, responsible } = draft;
      const id = this.#ids.next('i', type.name, part, unit?.name ?? '', name);
      const list = unit === null ? type.common : type.own;
      list.push({
        id,
        part,
        unit: unit?.id ?? null,
        category,
        categoryCap,
        name,
        target,
        cap,
        capSource: cap === null ? 'missing' : 'document',
        capDerivation: null,
        responsible,
        ...(draft.standard === undefined ? {} : { standard: draft.standard }),
        ...(draft.scorer === undefined ? {} : { scorer: draft.scorer }),
        ...(draft.levels === undefined ? {} : { levels: draft.levels }),
      });
      this.#places.set(id, place);
      if (isUnreadable) this.#unreadable.add(id);
    }
  }

  addNegativeItems(drafts: readonly NegativeDraft[]): void {
    this.#addItems(this.#negative, drafts);
  }

  addBonusItems(drafts: readonly NegativeDraft[]): void {
    this.#addItems(this.#bonuses, drafts);
  }

  /** What leads to a veto, as it is written. */
  addVetoes(texts: readonly string[]): void {
    const told = texts.map((text) => text.replace(/[。；;]+$/, '')).filter((text) => text !== '');
    this.#vetoes.push(...told.map((text) => ({ text })));
  }

  #addItems(list: NegativeItem[], drafts: readonly NegativeDraft[]): void {
    for (const { place, ...draft } of drafts) {
      const id = this.#ids.next('n', draft.category, draft.text);
      list.push({ id, ...draft });
      this.#places.set(id, place);
    }
  }

  /** Types that came to nothing (no unit, no indicator) are left out: their headings were prose. */
  finish(head: Pick<Definitions, 'title' | 'year' | 'county'>): Definitions {
    const unitTypes = this.#types
      .filter((type) => type.units.length + type.common.length > 0)
      .map((type): UnitType => {
        const units = type.units.map(({ unit }) => unit);
        const own = units.flatMap((unit) => type.own.filter((indicator) => indicator.unit === unit.id));
        return { id: type.id, name: type.name, units, indicators: [...type.common, ...own] };
      });
    const bonusList = this.#bonuses;
    return {
      ...head,
      unitTypes,
      negativeList: this.#negative,
      ...(bonusList.length > 0 ? { bonusList } : {}),
      ...(this.#vetoes.length > 0 ? { vetoList: this.#vetoes } : {}),
    };
  }

  places(): ReadonlyMap<string, DocumentPlace> {
    return this.#places;
  }

  unreadable(): ReadonlySet<string> {
    return this.#unreadable;
  }
}
