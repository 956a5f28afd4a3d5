import fc from 'fast-check';
import type { Definitions, NegativeItem, RegisterLimits } from '../../src/domain/definitions/definitions';
import type { EvidenceRule } from '../../src/domain/settings/settings';
import { points } from './sampleTypes';
import { sampleItem } from './smallCounty';

/** A row of the ledger as it is typed. */
export interface TypedDeduction {
  /** Name of the unit. */
  readonly unit: string;
  readonly item: string;
  readonly tier: string;
  readonly times: string;
  readonly event: string;
  /** Empty for none. */
  readonly factor: string;
  /** Whether basis, date and person stand beside it. */
  readonly isProved: boolean;
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
      fc.constantFrom('', '', '', '0.5', '1.5', '2', '0.01', ' ', '11', '0.125'),
      fc.constantFrom(true, true, false),
    )
    .map(([row, event, blank, factor, isProved]) => ({ ...row, event, blank, factor, isProved }));

/** A row as it counts with its factor: halves of a thousandth away from zero, and nothing with one that is none. */
export function factored(row: TypedDeduction, hasFactors: boolean): TypedDeduction {
  const factor = Math.round(Number(row.factor) * 100);
  if (!hasFactors) return { ...row, factor: '' };
  if (row.factor.trim() === '') return row;
  if (row.factor === '11' || row.factor === '0.125') return { ...row, points: 0 };
  const size = Math.floor((2 * Math.abs(row.points) * factor + 100) / 200);
  return { ...row, points: row.points < 0 ? 0 - size : size };
}

const plainRow = (
  units: readonly string[],
  worth: readonly (typeof LEDGER | typeof EARNED)[number][],
): fc.Arbitrary<Omit<TypedDeduction, 'event' | 'blank' | 'factor' | 'isProved'>> =>
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

/** Limits at random, in points: none, 0, of thousandths, of a size that entries reach. */
const limit = fc.constantFrom(...[null, null, null, 0, 0.125, 1, 2.5, 4]);

/** A list of which some items, and their category, have limits. */
export const limitedList = (list: readonly NegativeItem[]): fc.Arbitrary<readonly NegativeItem[]> =>
  fc
    .tuple(fc.boolean(), fc.array(fc.tuple(limit, limit), { minLength: list.length, maxLength: list.length }))
    .map(([isLimited, limits]) =>
      list.map((item, at) => {
        const [own, category] = limits[at] ?? [null, null];
        return {
          ...item,
          ...(isLimited && own !== null ? { limit: points(own) } : {}),
          ...(isLimited && category !== null ? { categoryLimit: points(category * 2) } : {}),
        };
      }),
    );

/** Limits of all bonuses and deductions. */
export const allLimits: fc.Arbitrary<RegisterLimits> = fc.tuple(limit, limit).map(([bonus, deduction]) => ({
  ...(bonus === null ? {} : { bonus: points(bonus * 2) }),
  ...(deduction === null ? {} : { deduction: points(deduction * 2) }),
}));

/** What a list and a county say of limits. */
export interface PlainRules {
  readonly sameEventOnce: boolean;
  readonly evidence: EvidenceRule;
  readonly lists: Pick<Definitions, 'negativeList' | 'bonusList'>;
  readonly limits: RegisterLimits;
}

/** What a register adds to and takes off a unit, in thousandths, by its name: the rule a second time, told apart from the product's. */
export function plainRegister(
  ledger: readonly TypedDeduction[],
  unit: string,
  { sameEventOnce, evidence, lists, limits }: PlainRules,
): { readonly bonus: number; readonly deduction: number; readonly isCut: boolean } {
  const own = ledger.filter((row) => row.unit === unit && (row.isProved || evidence !== 'leaveOut'));
  let isCut = false;
  const least = (sum: number, bounds: readonly (number | undefined)[]): number => {
    const smallest = Math.min(sum, ...bounds.filter((bound) => bound !== undefined));
    isCut ||= smallest < sum;
    return smallest;
  };
  const worth = (rows: readonly TypedDeduction[], list: readonly NegativeItem[], most?: number): number => {
    const counted = rows.filter(({ event, points: size }, at) => {
      const name = event === '#N/A' ? '' : event.trim();
      if (name === '' || !sameEventOnce) return true;
      return !rows.some(
        (other, place) =>
          other.event.trim() === name &&
          (Math.abs(other.points) > Math.abs(size) || (other.points === size && place < at)),
      );
    });
    const ofItem = list.map(({ category, text, limit: bound }) => {
      const sizes = counted
        .filter(({ item }) => item === `${category}：${text}`)
        .map((row) => Math.abs(row.points));
      return { category, sum: least(total(sizes), [bound]) };
    });
    const ofCategories = [...new Set(list.map(({ category }) => category))].map((category) =>
      least(
        total(ofItem.filter((one) => one.category === category).map(({ sum }) => sum)),
        list.filter((item) => item.category === category).map((item) => item.categoryLimit),
      ),
    );
    return least(total(ofCategories), [most]);
  };
  return {
    bonus: worth(
      own.filter((row) => row.points > 0),
      lists.bonusList ?? [],
      limits.bonus,
    ),
    deduction:
      0 -
      worth(
        own.filter((row) => row.points < 0),
        lists.negativeList,
        limits.deduction,
      ),
    isCut,
  };
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
