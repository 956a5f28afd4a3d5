import type {
  Definitions,
  Indicator,
  NegativeItem,
  Part,
  Unit,
  UnitType,
} from '../../domain/definitions/definitions';
import { StableIds } from '../../domain/definitions/stableId';
import type { DocumentPlace } from '../../domain/findings/finding';
import type { IndicatorDraft } from './indicatorDrafts';
import type { NegativeDraft } from './negativeDrafts';
import { halfWidth, withoutSpaces } from './plainText';

/** A unit while the document is being read. */
export interface UnitDraft {
  readonly unit: Unit;
  hasTable: boolean;
}

/** A unit type while the document is being read. */
export interface TypeDraft {
  readonly id: string;
  readonly name: string;
  readonly units: UnitDraft[];
  readonly common: Indicator[];
  readonly own: Indicator[];
}

/** Gathers unit types, units and indicators, gives them their ids and remembers where they stand. */
export class DefinitionsDraft {
  readonly #ids = new StableIds();
  readonly #types = new Map<string, TypeDraft>();
  readonly #negative: NegativeItem[] = [];
  readonly #places = new Map<string, DocumentPlace>();

  /** The unit type of this name, which is compared without white space and full-width forms. */
  typeNamed(name: string): TypeDraft {
    const key = halfWidth(withoutSpaces(name));
    const known = this.#types.get(key);
    if (known !== undefined) return known;
    const type: TypeDraft = { id: this.#ids.next('t', name), name, units: [], common: [], own: [] };
    this.#types.set(key, type);
    return type;
  }

  /** A unit of the type; the one that was only listed so far if there is one of this name. */
  addUnit(type: TypeDraft, name: string, group: string | null, place: DocumentPlace): UnitDraft {
    const listed = type.units.find(({ unit, hasTable }) => unit.name === name && !hasTable);
    if (listed !== undefined) return listed;
    const id = this.#ids.next('u', type.name, name);
    const draft: UnitDraft = {
      unit: { id, name, group, aliases: [], notAliases: [], veto: null },
      hasTable: false,
    };
    type.units.push(draft);
    this.#places.set(id, place);
    return draft;
  }

  /** The unit of this name, wherever it was named before. */
  unitNamed(type: TypeDraft, name: string, group: string | null, place: DocumentPlace): UnitDraft {
    return type.units.find(({ unit }) => unit.name === name) ?? this.addUnit(type, name, group, place);
  }

  /** Says in which table a unit's indicators stand. */
  placeInTable(unit: UnitDraft, table: number): void {
    const place = this.#places.get(unit.unit.id);
    if (place !== undefined && !unit.hasTable) this.#places.set(unit.unit.id, { ...place, table });
    unit.hasTable = true;
  }

  addIndicators(type: TypeDraft, unit: Unit | null, drafts: readonly IndicatorDraft[]): void {
    const part: Part = unit === null ? 'common' : 'own';
    for (const { place, ...draft } of drafts) {
      const id = this.#ids.next('i', type.name, part, unit?.name ?? '', draft.name);
      const capSource = draft.cap === null ? 'missing' : 'document';
      const list = unit === null ? type.common : type.own;
      list.push({ id, part, unit: unit?.id ?? null, ...draft, capSource, capDerivation: null });
      this.#places.set(id, place);
    }
  }

  addNegativeItems(drafts: readonly NegativeDraft[]): void {
    for (const { place, ...draft } of drafts) {
      const id = this.#ids.next('n', draft.category, draft.text);
      this.#negative.push({ id, ...draft });
      this.#places.set(id, place);
    }
  }

  /** Whether any unit type has been named. */
  get isEmpty(): boolean {
    return this.#types.size === 0;
  }

  /** Types that came to nothing (no unit, no indicator) are left out: their headings were prose. */
  finish(head: Pick<Definitions, 'title' | 'year' | 'county'>): Definitions {
    const unitTypes = [...this.#types.values()]
      .filter((type) => type.units.length + type.common.length > 0)
      .map((type): UnitType => {
        const units = type.units.map(({ unit }) => unit);
        const own = units.flatMap((unit) => type.own.filter((indicator) => indicator.unit === unit.id));
        return { id: type.id, name: type.name, units, indicators: [...type.common, ...own] };
      });
    return { ...head, unitTypes, negativeList: this.#negative };
  }

  places(): ReadonlyMap<string, DocumentPlace> {
    return this.#places;
  }
}
