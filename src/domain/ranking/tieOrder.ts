import { THOUSANDTHS, type Points } from '../points/points';
import { add, floor, multiply, rational, type Rational } from '../points/rational';

/** The figures besides the categories that may part units of equal final scores, in the words of other programs. */
export const TIE_FIGURES = ['own', 'common', 'total', 'bonus', 'deduction'] as const;

export type TieFigure = (typeof TIE_FIGURES)[number];

/** What parts units of equal final scores: one of the figures, or the subtotals of a category over all parts. */
export type TieKey = { readonly kind: TieFigure } | { readonly kind: 'category'; readonly category: string };

/** The figures of a unit that ties are parted by. */
export interface TieFigures {
  readonly subtotals: readonly { readonly category: string; readonly points: Points }[];
  readonly common: Rational;
  readonly own: Rational;
  readonly total: Rational;
  readonly bonus: Points;
  readonly deduction: Points;
}

/** Decimals at which figures are compared: the book's formulas know no more of a fraction. */
const COMPARED = 1_000_000_000;

/** What is compared of a unit, each higher first, in billionths of a point. */
export function tieValues(figures: TieFigures, order: readonly TieKey[]): readonly bigint[] {
  return order.map((key) => {
    switch (key.kind) {
      case 'own':
      case 'common':
      case 'total':
        return billionths(figures[key.kind]);
      case 'bonus':
      case 'deduction':
        return billionths(rational(figures[key.kind], THOUSANDTHS));
      case 'category': {
        const own = figures.subtotals.filter(({ category }) => category === key.category);
        return billionths(
          rational(
            own.reduce((sum, { points }) => sum + points, 0),
            THOUSANDTHS,
          ),
        );
      }
    }
  });
}

function billionths(value: Rational): bigint {
  return floor(add(multiply(value, rational(COMPARED)), rational(1, 2)));
}

/** Something that stands better or worse than others. */
interface Contender {
  /** The rounded final score. */
  readonly final: number;
  /** What parts equal ones, in its order. */
  readonly ties: readonly bigint[];
}

/**
 * How each of a list stands, as a number: the higher, the better; equal where nothing parts them. The final score
 * itself where nothing is to part equal ones.
 */
export function standings(contenders: readonly Contender[]): readonly number[] {
  if (contenders.every(({ ties }) => ties.length === 0)) return contenders.map(({ final }) => final);
  const order = contenders.map((_, index) => index).sort((left, right) => compared(left, right));
  const standing = new Array<number>(contenders.length).fill(0);
  order.forEach((index, place) => {
    const before = place === 0 ? undefined : order[place - 1];
    standing[index] =
      before !== undefined && compared(before, index) === 0 ? (standing[before] ?? 0) : -place;
  });
  return standing;

  function compared(left: number, right: number): number {
    const [one, other] = [contenders[left], contenders[right]];
    return one === undefined || other === undefined ? 0 : betterFirst(one, other);
  }
}

function betterFirst(one: Contender, other: Contender): number {
  if (one.final !== other.final) return other.final - one.final;
  for (const [index, value] of one.ties.entries()) {
    const against = other.ties[index] ?? value;
    if (value !== against) return value > against ? -1 : 1;
  }
  return 0;
}
