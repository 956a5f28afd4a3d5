import type { Indicator } from '../../src/domain/definitions/definitions';
import type { Fraction, PlainScore } from './plainResults';

/** What is typed as an actual, and what it is: a number of ten-thousandths, or why it is none. */
export interface TypedActual {
  readonly text: string;
  readonly is: number | 'bad' | 'notAssessed';
}

/** A decimal as a fraction. */
function fractionOf(value: number): Fraction {
  return [BigInt(Math.round(value * 10_000)), 10_000n];
}

const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];

/**
 * The rules of methods a second time, told apart from the product's code: what an indicator counts for a unit, in
 * thousandths, by the actuals of all units of the type.
 *
 * @param bound the most that it can count, in thousandths; null while its cap is missing
 */
export function plainByMethod(
  { method, cap }: Pick<Indicator, 'method' | 'cap'>,
  own: TypedActual | undefined,
  all: readonly (TypedActual | undefined)[],
  { bound, decimals }: { readonly bound: number | null; readonly decimals: number },
): PlainScore {
  if (method === undefined) throw new RangeError('no method');
  if (own === undefined) return 'blank';
  if (own.is === 'notAssessed') return 'notAssessed';
  const noNegatives = method.kind === 'ratio' || method.kind === 'leader';
  const isGood = (is: TypedActual['is']): is is number => typeof is === 'number' && (is >= 0 || !noNegatives);
  if (!isGood(own.is) || bound === null || cap === null) return 'bad';
  if (method.kind === 'ratio' && method.target <= 0) return 'bad';
  const values = all.flatMap((actual) => (actual !== undefined && isGood(actual.is) ? [actual.is] : []));
  const value = own.is;
  const actual: Fraction = [BigInt(value), 10_000n];
  const whole: Fraction = [BigInt(cap), 1000n];
  const most: Fraction = [BigInt(bound), 1000n];
  const result = ((): Fraction => {
    switch (method.kind) {
      case 'ratio': {
        const target = fractionOf(method.target);
        if (method.better === 'higher') return over(times(whole, actual), target);
        return value === 0 ? most : over(times(whole, target), actual);
      }
      case 'step': {
        const more = value - Math.round(method.target * 10_000);
        const steps = times([BigInt(more), 10_000n], fractionOf(method.perUnit));
        const base = fractionOf(method.base);
        return [steps[0] * base[1] + base[0] * steps[1], steps[1] * base[1]];
      }
      case 'rank': {
        const ahead = values.filter((other) => (method.better === 'higher' ? other > value : other < value));
        return fractionOf(method.points[Math.min(ahead.length, method.points.length - 1)] ?? 0);
      }
      case 'leader': {
        const best = method.better === 'higher' ? Math.max(...values) : Math.min(...values);
        if (method.better === 'higher') {
          return best === 0 ? [0n, 1n] : over(times(whole, actual), [BigInt(best), 10_000n]);
        }
        return value === 0 ? most : over(times(whole, [BigInt(best), 10_000n]), actual);
      }
    }
  })();
  const [top, bottom] = result[0] * 1000n > BigInt(bound) * result[1] ? most : result;
  if (top <= 0n) return 0;
  const unit = 10n ** BigInt(decimals);
  const steps = (2n * top * unit + bottom) / (2n * bottom);
  return Math.min(bound, Number(steps) * 10 ** (3 - decimals));
}
