import type { Definitions, Indicator, UnitType } from '../../domain/definitions/definitions';
import type { DocumentPlace, Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { formatPoints, type Points } from '../../domain/points/points';
import { ownerName } from '../../domain/review/ownerName';
import { sumOfCaps } from '../../domain/review/sumOfCaps';
import type { Inventory, Owner, TableEntry } from '../inventory/inventory';
import { headingParts, TAIL } from '../words/headingParts';
import { splitPoints } from '../words/writtenPoints';

/** A heading that gives what stands below it points, and whose indicators these are. */
interface Worth {
  readonly heading: string;
  readonly points: Points;
  readonly type: UnitType;
  /** Id; null for what all units have in common. */
  readonly unit: string | null;
}

/**
 * Headings whose points are neither what the indicators below them add up to nor what their unit has in all
 * (`levelSumDiffers`): `1.东镇（90分）`. Where a cap is missing no sum is judged.
 *
 * @param places where each indicator stands, by its id
 */
export function headingSums(
  { entries }: Inventory,
  { unitTypes }: Definitions,
  places: ReadonlyMap<string, DocumentPlace>,
): readonly Finding[] {
  const worths = new Map<string, Worth>();
  for (const entry of entries) {
    if (entry.kind !== 'table') continue;
    for (const worth of worthsAbove(entry, unitTypes))
      worths.set(JSON.stringify([worth.type.id, worth.unit, worth.heading]), worth);
  }
  return [...worths.values()].flatMap((worth) => judged(worth, places));
}

function worthsAbove(table: TableEntry, types: readonly UnitType[]): readonly Worth[] {
  const { heading, matter, use, owner } = table;
  const type = types.find(({ name }) => name === table.type);
  // What a heading says of a matter is its category's.
  if (heading === null || matter !== null || type === undefined) return [];
  const { points, bracketed } = splitPoints(heading.replace(TAIL, ''));
  if (points === null || !bracketed || (use !== 'own' && use !== 'common')) return [];
  return unitsOf(owner, type).map((unit) => ({ heading, points, type, unit }));
}

function unitsOf(owner: Owner, { units }: UnitType): readonly (string | null)[] {
  switch (owner.kind) {
    case 'all':
      return [null];
    case 'group':
      return units.flatMap(({ id, group }) => (group === owner.group ? [id] : []));
    case 'units':
      return owner.units.flatMap(
        (found) => units.find(({ name, group }) => name === found.name && group === found.group)?.id ?? [],
      );
    case 'column':
    case 'columns':
    case 'unknown':
      return [];
    default:
      return owner satisfies never;
  }
}

function judged(
  { heading, points, type, unit }: Worth,
  places: ReadonlyMap<string, DocumentPlace>,
): readonly Finding[] {
  const own = type.indicators.filter((indicator) => indicator.unit === unit);
  const below = own.filter(({ id }) => places.get(id)?.heading === heading);
  const whole = type.indicators.filter((indicator) => indicator.unit === unit || indicator.unit === null);
  const sum = sumOfCaps(below);
  const isRight = (indicators: readonly Indicator[]): boolean => sumOfCaps(indicators) === points;
  if (below.length === 0 || sum === null || [below, own, whole].some(isRight)) return [];
  return [
    makeFinding('levelSumDiffers', {
      subject: unit === null ? { kind: 'unitType', id: type.id } : { kind: 'unit', id: unit },
      document: { heading, table: null, row: null, text: heading },
      params: {
        owner: ownerName(type, unit),
        level: headingParts(heading).name,
        points: formatPoints(points),
        sum: formatPoints(sum),
      },
    }),
  ];
}
