import { remembered } from '../lists/remembered';
import type { Definitions, NegativeItem } from '../definitions/definitions';
import { listItems } from '../definitions/listItems';
import { unitsByLabel } from '../definitions/unitLabels';
import type { FindingCode } from '../findings/codes';
import type { Told } from '../findings/finding';
import type { FindingParams } from '../findings/findingParams';
import type { EvidenceRule, Settings } from '../settings/settings';
import type { Points } from '../points/points';
import { isErrorValue } from '../scoring/readScore';
import { isBlank, caselessText, tidyText } from '../text/tidyText';
import { factorProduct, MAX_FACTOR, readFactor } from './factor';
import { boundedEntries } from './boundedEntries';
import { negativeLabels } from './negativeLabels';

/** Most times one entry may count (included). */
export const MAX_TIMES = 999;

/** One row of the register 加减分登记, as entered: superfluous blanks (see `tidyText`) do no harm. */
export interface LedgerEntry {
  readonly unit: string;
  readonly item: string;
  readonly tier: string;
  readonly times: string | number | boolean;
  /** How much more or less than usual it counts; 1 where it is blank. */
  readonly factor: string | number | boolean;
  /** What it lacks of what it is to be proved by. */
  readonly unproved: readonly Evidence[];
  /** What happened, in words of one's own; the same words for a unit mean the same event. Empty where nobody says. */
  readonly event: string;
}

/** What an entry is proved by. */
export const EVIDENCE = ['basis', 'date', 'enteredBy'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** The codes with which an entry is refused. */
export type LedgerFault = Exclude<
  Extract<FindingCode, `ledger${string}`>,
  'ledgerSuperseded' | 'ledgerPointsChanged' | 'ledgerLimited'
>;

/** What an entry can lack; one without a unit is nobody's. */
export type LedgerGap = FindingParams['ledgerUnfinished']['missing'];

export type LedgerReading =
  | {
      readonly state: 'counted';
      readonly unit: string;
      readonly item: string;
      /** What counts: ≤ 0 for an item of the negative list, ≥ 0 for one of the bonus list. */
      readonly points: Points;
      /** What it is worth, and the limit that keeps it from counting all of it; null where it counts whole. */
      readonly cut: {
        readonly worth: Points;
        readonly by: 'item' | 'category';
        readonly limit: Points;
      } | null;
    }
  /** A sound entry of an event that another entry of the unit and the same list is worth as much for, or more. */
  | {
      readonly state: 'superseded';
      readonly unit: string;
      readonly item: string;
      readonly points: Points;
      /** Index of the entry that counts. */
      readonly by: number;
    }
  | {
      readonly state: 'refused';
      readonly refusal: Told<LedgerFault>;
    };

/**
 * Reads ledger entries: item × tier × times × factor. An entry with an unknown unit, item or tier, or with
 * times that are no whole number from 1 to {@link MAX_TIMES}, is refused and deducts nothing. One of a
 * known unit that lacks its item, its tier or its times is unfinished rather than wrong, and deducts
 * nothing either.
 *
 * Where `sameEventOnce` is set, the entries of one event of a unit in one list (reported at two levels, say)
 * count once, at the highest; of equal ones the first. Those that count do so under the limits of
 * their items and categories.
 *
 * @returns readings in the order of the entries.
 */
export function readLedger(
  entries: readonly LedgerEntry[],
  definitions: Definitions,
  { sameEventOnce, evidence }: Pick<Settings, 'sameEventOnce' | 'evidence'>,
): readonly LedgerReading[] {
  const names = ledgerNames(definitions);
  const { bonuses } = names;
  const readings = entries.map((entry) => ownReading(entry, names, evidence));
  return bounded(sameEventOnce ? supersede(readings, entries, bonuses) : readings, definitions);
}

/** What the entries of a register can name. */
const ledgerNames = remembered(
  (definitions: Definitions) => {
    const listed = listItems(definitions);
    const labels = negativeLabels(listed);
    return {
      units: unitsByLabel(definitions.unitTypes),
      items: new Map(listed.map((item) => [caselessText(labels.get(item.id) ?? item.text), item])),
      bonuses: new Set((definitions.bonusList ?? []).map(({ id }) => id)),
    };
  },
  (definitions) => [definitions],
);

/** What an entry comes to by itself; of the same one the same. */
const ownReading = remembered(
  (entry: LedgerEntry, { units, items }: ReturnType<typeof ledgerNames>, evidence: EvidenceRule) =>
    proved(readEntry(entry, units, items), entry, evidence),
  (entry, names, evidence) => [entry, names, evidence],
);

function bounded(readings: readonly LedgerReading[], definitions: Definitions): readonly LedgerReading[] {
  const counted = readings.flatMap((reading) => (reading.state === 'counted' ? [reading] : []));
  const entries = boundedEntries(counted, definitions);
  const counts = new Map(counted.map((reading, index) => [reading, entries[index]]));
  return readings.map((reading): LedgerReading => {
    const own = reading.state === 'counted' ? counts.get(reading) : undefined;
    if (reading.state !== 'counted' || !own?.limited) return reading;
    return { ...reading, points: own.points, cut: { ...own.limited, worth: reading.points } };
  });
}

function supersede(
  readings: readonly LedgerReading[],
  entries: readonly LedgerEntry[],
  bonuses: ReadonlySet<string>,
): readonly LedgerReading[] {
  const keys = readings.map((reading, index) => {
    const event = eventKey(entries[index]?.event ?? '');
    if (reading.state !== 'counted' || event === '') return null;
    return `${reading.unit}|${bonuses.has(reading.item) ? '+' : '-'}|${event}`;
  });
  const highest = new Map<string, { readonly index: number; readonly points: Points }>();
  readings.forEach((reading, index) => {
    const key = keys[index] ?? null;
    if (key === null || reading.state !== 'counted') return;
    const before = highest.get(key);
    if (before === undefined || Math.abs(reading.points) > Math.abs(before.points))
      highest.set(key, { index, points: reading.points });
  });
  return readings.map((reading, index): LedgerReading => {
    const by = highest.get(keys[index] ?? '')?.index ?? index;
    if (by === index || reading.state !== 'counted') return reading;
    const { unit, item, points } = reading;
    return { state: 'superseded', unit, item, points, by };
  });
}

/** Events are the same when Excel takes their tidied texts for equal; an error value says nothing of an event. */
function eventKey(event: string): string {
  return isErrorValue(event) ? '' : caselessText(tidyText(event));
}

/** What a typed name names: as it was typed, otherwise as it is tidied. The formulas look it up alike. */
function named<Thing>(typed: string, things: ReadonlyMap<string, Thing>): Thing | undefined {
  const asTyped = caselessText(typed);
  return things.has(asTyped) ? things.get(asTyped) : things.get(caselessText(tidyText(typed)));
}

function readEntry(
  entry: LedgerEntry,
  units: ReadonlyMap<string, string | null>,
  items: ReadonlyMap<string, NegativeItem>,
): LedgerReading {
  const refuse = (refusal: Told<LedgerFault>): LedgerReading => ({ state: 'refused', refusal });
  const lacks = (missing: LedgerGap): LedgerReading =>
    refuse({ code: 'ledgerUnfinished', params: { missing } });
  const unit = named(entry.unit, units) ?? null;
  if (unit === null) {
    const params = isBlank(entry.unit)
      ? ({ variant: 'blank' } as const)
      : ({ variant: 'unknown', entered: entry.unit } as const);
    return refuse({ code: 'ledgerUnitUnknown', params });
  }
  if (isBlank(entry.item)) return lacks('item');
  const item = named(entry.item, items);
  if (item === undefined) return refuse({ code: 'ledgerItemUnknown', params: { entered: entry.item } });
  if (item.tiers.length > 0 && isBlank(entry.tier)) return lacks('tier');
  const tier = named(entry.tier, new Map(item.tiers.map((its) => [caselessText(its.name), its])));
  const params = { entered: entry.tier, item: entry.item };
  if (item.tiers.length > 0 && tier === undefined) return refuse({ code: 'ledgerTierUnknown', params });
  if (item.tiers.length === 0 && !isBlank(entry.tier))
    return refuse({ code: 'ledgerTierUnexpected', params });
  const { times } = entry;
  if (typeof times === 'string' && isBlank(times)) return lacks('times');
  if (typeof times !== 'number' || !isTimes(times)) {
    return refuse({ code: 'ledgerTimesInvalid', params: { entered: String(times), most: MAX_TIMES } });
  }
  const factor = readFactor(entry.factor);
  if (factor === null) {
    return refuse({
      code: 'ledgerFactorInvalid',
      params: { entered: String(entry.factor), most: MAX_FACTOR },
    });
  }
  const points = tier?.points ?? item.points;
  if (points === null) return refuse({ code: 'ledgerPointsMissing', params: { item: entry.item } });
  return { state: 'counted', unit, item: item.id, points: factorProduct(points * times, factor), cut: null };
}

/** An entry that counts, unless it lacks what a county does not count it without. */
function proved(reading: LedgerReading, { unproved }: LedgerEntry, rule: EvidenceRule): LedgerReading {
  const [missing] = unproved;
  if (rule !== 'leaveOut' || reading.state !== 'counted' || missing === undefined) return reading;
  const params = { variant: 'leftOut', missing: unproved } as const;
  return { state: 'refused', refusal: { code: 'ledgerUnproved', params } };
}

/** Whether a number is one of times: whole, from 1 to {@link MAX_TIMES}. */
export function isTimes(times: number): boolean {
  return Number.isInteger(times) && times >= 1 && times <= MAX_TIMES;
}
