import type { Definitions, NegativeItem } from '../definitions/definitions';
import type { FindingCode } from '../findings/codes';
import { exactThousandths, sumPoints, type Points } from '../points/points';
import { negativeLabels } from './negativeLabels';

/** Most times one entry may count (included). */
export const MAX_TIMES = 999;

/** One row of the ledger 扣分登记, as entered. */
export interface LedgerEntry {
  readonly unit: string;
  readonly item: string;
  readonly tier: string;
  readonly times: string | number | boolean;
}

/** The codes with which an entry is refused. */
export type LedgerFault = Extract<FindingCode, `ledger${string}`>;

export type LedgerReading =
  | { readonly state: 'counted'; readonly unit: string; readonly item: string; readonly points: Points }
  | {
      readonly state: 'refused';
      readonly fault: LedgerFault;
      readonly entered: string;
      readonly item: string;
    };

/**
 * Reads ledger entries: item × tier × times. An entry with an unknown unit, item or tier, or with
 * times that are no whole number from 1 to {@link MAX_TIMES}, is refused and deducts nothing.
 *
 * @returns readings in the order of the entries.
 */
export function readLedger(
  entries: readonly LedgerEntry[],
  definitions: Definitions,
): readonly LedgerReading[] {
  const units = new Map<string, string | null>();
  for (const { id, name } of definitions.unitTypes.flatMap((type) => type.units)) {
    units.set(name, units.has(name) ? null : id);
  }
  const labels = negativeLabels(definitions.negativeList);
  const items = new Map(definitions.negativeList.map((item) => [labels.get(item.id) ?? item.text, item]));
  return entries.map((entry) => readEntry(entry, units, items));
}

function readEntry(
  entry: LedgerEntry,
  units: ReadonlyMap<string, string | null>,
  items: ReadonlyMap<string, NegativeItem>,
): LedgerReading {
  const refuse = (fault: LedgerFault, entered: string): LedgerReading => ({
    state: 'refused',
    fault,
    entered,
    item: entry.item,
  });
  const unit = units.get(entry.unit) ?? null;
  if (unit === null) return refuse('ledgerUnitUnknown', entry.unit);
  const item = items.get(entry.item);
  if (item === undefined) return refuse('ledgerItemUnknown', entry.item);
  const tier = item.tiers.find(({ name }) => name === entry.tier);
  if (item.tiers.length > 0 && tier === undefined) return refuse('ledgerTierUnknown', entry.tier);
  if (item.tiers.length === 0 && entry.tier !== '') return refuse('ledgerTierUnexpected', entry.tier);
  const { times } = entry;
  if (typeof times !== 'number' || !Number.isInteger(times) || times < 1 || times > MAX_TIMES) {
    return refuse('ledgerTimesInvalid', String(times));
  }
  const points = tier?.points ?? item.points;
  if (points === null) return refuse('ledgerPointsMissing', '');
  return { state: 'counted', unit, item: item.id, points: exactThousandths(points * times) };
}

/** Deduction of each unit that has any: the sum of its entries that count, ≤ 0. */
export function deductionsByUnit(readings: readonly LedgerReading[]): ReadonlyMap<string, Points> {
  const lists = new Map<string, Points[]>();
  for (const reading of readings) {
    if (reading.state === 'counted')
      lists.set(reading.unit, [...(lists.get(reading.unit) ?? []), reading.points]);
  }
  return new Map([...lists].map(([unit, points]) => [unit, sumPoints(points)]));
}
