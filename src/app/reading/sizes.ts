import type { Definitions, Indicator, NegativeItem, UnitType } from '../../domain/definitions/definitions';
import type { ImportedDocument } from '../../importer/importDocument';

/** What was read from one table. */
export interface TableSize {
  /** Its indicators, or the items of its list, each counted once however many units it is for. */
  readonly items: number;
  /** What their caps add up to, in thousandths of a point. */
  readonly points: number;
  /** Of how many no cap is known. */
  readonly withoutPoints: number;
}

/** What a reading comes to. */
export interface ReadingSize {
  readonly units: number;
  readonly indicators: number;
  /** Items of lists whose points are taken off or added. */
  readonly listItems: number;
  readonly types: readonly TypeSize[];
}

/** How large a unit type is. */
export interface TypeSize {
  readonly name: string;
  readonly units: number;
  readonly indicators: number;
  /** What a unit may get, in thousandths of a point: the least and the most of all units; null without units. */
  readonly full: { readonly least: number; readonly most: number } | null;
  /** Indicators of which no cap is known. */
  readonly withoutPoints: number;
}

/** How much of a document is read, table by table. */
export function sizesByTable({ definitions, places }: ImportedDocument): ReadonlyMap<number, TableSize> {
  const seen = new Set<string>();
  const sizes = new Map<number, TableSize>();
  const count = (id: string, name: string, cap: number | null): void => {
    const place = places.get(id);
    const table = place?.table ?? null;
    const key = JSON.stringify([table, place?.row, name]);
    if (table === null || seen.has(key)) return;
    seen.add(key);
    const { items, points, withoutPoints } = sizes.get(table) ?? { items: 0, points: 0, withoutPoints: 0 };
    sizes.set(table, {
      items: items + 1,
      points: points + (cap ?? 0),
      withoutPoints: withoutPoints + (cap === null ? 1 : 0),
    });
  };
  for (const { indicators } of definitions.unitTypes) {
    for (const { id, name, cap } of indicators) count(id, name, cap);
  }
  for (const { id, text, points, tiers } of listItems(definitions)) {
    count(id, text, tiers.length > 0 ? 0 : points);
  }
  return sizes;
}

/** How much a reading comes to. */
export function readingSize({ definitions }: ImportedDocument): ReadingSize {
  const types = definitions.unitTypes.map(typeSize);
  return {
    units: types.reduce((sum, { units }) => sum + units, 0),
    indicators: types.reduce((sum, { indicators }) => sum + indicators, 0),
    listItems: listItems(definitions).length,
    types,
  };
}

function listItems({ negativeList, bonusList = [] }: Definitions): readonly NegativeItem[] {
  return [...negativeList, ...bonusList];
}

function typeSize({ name, units, indicators }: UnitType): TypeSize {
  const sum = (unit: string | null): number =>
    indicators.filter((indicator) => indicator.unit === unit).reduce(addCap, 0);
  const common = sum(null);
  const full = units.map(({ id }) => common + sum(id));
  return {
    name,
    units: units.length,
    indicators: indicators.length,
    full: full.length === 0 ? null : { least: Math.min(...full), most: Math.max(...full) },
    withoutPoints: indicators.filter(({ cap }) => cap === null).length,
  };
}

function addCap(sum: number, { cap }: Indicator): number {
  return sum + (cap ?? 0);
}
