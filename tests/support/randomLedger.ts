import fc from 'fast-check';
import { sampleItem } from './smallCounty';

/** A row of the ledger as it is typed. */
export interface TypedDeduction {
  /** Name of the unit. */
  readonly unit: string;
  readonly item: string;
  readonly tier: string;
  readonly times: string;
  readonly event: string;
  /** Typed after unit, item and tier, and no part of them. */
  readonly blank: string;
  /** What it is worth by itself, in thousandths, below 0 where it deducts; 0 where it is refused. */
  readonly points: number;
}

export const ITEMS = [
  sampleItem('通报', -1.5),
  sampleItem('约谈', { 省: -1.5, 市: -1, 县: -0.5 }),
  sampleItem('细', -0.125),
  sampleItem('限期10~30天*', -0.25),
  sampleItem('限期10~30天*，再次', -0.75),
];
export const BONUSES = [sampleItem('表彰', 1.5, '加分'), sampleItem('试点', { 省: 2, 市: 0.125 }, '加分')];
const EARNED = [
  { item: '加分：表彰', tier: '', points: 1500 },
  { item: '加分：试点', tier: '省', points: 2000 },
  { item: '加分：试点', tier: '市', points: 125 },
] as const;
const LEDGER = [
  { item: '负面：通报', tier: '', points: -1500 },
  { item: '负面：约谈', tier: '省', points: -1500 },
  { item: '负面：约谈', tier: '县', points: -500 },
  { item: '负面：细', tier: '', points: -125 },
  { item: '负面：限期10~30天*，再次', tier: '', points: -750 },
  { item: '负面：限期10~30天*', tier: '', points: -250 },
] as const;
const REFUSED = [
  { item: '负面：通报', tier: '省', times: '1', points: 0 },
  { item: '负面：约谈', tier: '', times: '1', points: 0 },
  { item: '没有', tier: '', times: '1', points: 0 },
  { item: '负面：*', tier: '', times: '1', points: 0 },
  { item: '负面：约谈', tier: '?', times: '1', points: 0 },
  { item: '负面：通报', tier: '', times: '1.5', points: 0 },
  { item: '负面：通报', tier: '', times: '', points: 0 },
] as const;

export const ledgerRow = (units: readonly string[], withBonus: boolean): fc.Arbitrary<TypedDeduction> =>
  fc
    .tuple(
      plainRow(units, withBonus ? [...LEDGER, ...EARNED, ...EARNED] : LEDGER),
      fc.constantFrom('', '甲', ' 甲', '乙', '#N/A', '#N/A'),
      fc.constantFrom('', '', '', ' ', '\u3000', '\u00a0 '),
    )
    .map(([row, event, blank]) => ({ ...row, event, blank }));

const plainRow = (
  units: readonly string[],
  worth: readonly (typeof LEDGER | typeof EARNED)[number][],
): fc.Arbitrary<Omit<TypedDeduction, 'event' | 'blank'>> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...units), fc.constantFrom(...worth), fc.integer({ min: 1, max: 3 }))
        .map(([unit, row, times]) => ({ unit, ...row, times: String(times), points: row.points * times })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...units), fc.constantFrom(...REFUSED))
        .map(([unit, row]) => ({ unit, ...row })),
    },
  );

/** Deductions that are halves at the last digit, by the number of decimals; of three decimals there are none. */
export const HALVES = [
  { item: '负面：约谈', tier: '县', times: '1', points: -500 },
  { item: '负面：细', tier: '', times: '2', points: -250 },
  { item: '负面：细', tier: '', times: '1', points: -125 },
] as const;

/** What a register adds to and takes off a unit, in thousandths, by its name: the rule a second time, told apart from the product's. */
export function plainRegister(
  ledger: readonly TypedDeduction[],
  unit: string,
  sameEventOnce: boolean,
): { readonly bonus: number; readonly deduction: number } {
  const own = ledger.filter((row) => row.unit === unit);
  const worth = (rows: readonly TypedDeduction[]): number => {
    const events = new Map<string, number>();
    let sum = 0;
    for (const { event, points } of rows) {
      const size = Math.abs(points);
      const name = event === '#N/A' ? '' : event.trim();
      if (name === '' || !sameEventOnce) sum += size;
      else events.set(name, Math.max(events.get(name) ?? 0, size));
    }
    for (const size of events.values()) sum += size;
    return sum;
  };
  return {
    bonus: worth(own.filter(({ points }) => points > 0)),
    deduction: 0 - worth(own.filter(({ points }) => points < 0)),
  };
}
