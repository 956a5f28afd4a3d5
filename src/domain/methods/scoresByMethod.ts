import type { Indicator } from '../definitions/definitions';
import { pointsFromThousandths, THOUSANDTHS, type Points } from '../points/points';
import { add, compare, divide, multiply, rational, type Rational } from '../points/rational';
import { roundToBillionths, roundHalfUp } from '../points/roundHalfUp';
import { boundOf } from '../scoring/boundOf';
import type { ScoreReading } from '../scoring/readScore';
import { decimalOf } from './decimals';
import { hasUsableTarget, type Better, type Method } from './method';
import type { ActualReading } from './readActual';

/** What methods make of an actual: an exact number of points, or all that the indicator can count. */
type Result = Rational | 'bound';

const NOTHING = rational(0);

/**
 * The scores of an indicator by its method, unit by unit: an exact number of points, bounded by 0 and the most that it
 * can count, taken to whole billionths as entries are, then rounded half up to the decimals that count, though never above the bound.
 *
 * @param actuals of every unit of the type that has the indicator, whatever the unit's state
 * @param scoreDecimals 0 to 3
 */
export function scoresByMethod<Key>(
  { method, cap, maxFactor }: Pick<Indicator, 'cap' | 'maxFactor'> & { readonly method: Method },
  actuals: ReadonlyMap<Key, ActualReading>,
  scoreDecimals: number,
): ReadonlyMap<Key, ScoreReading> {
  const bound = boundOf({ cap, ...(maxFactor === undefined ? {} : { maxFactor }) });
  const values = [...actuals.values()].flatMap((actual) => (actual.state === 'valid' ? [actual.value] : []));
  const resultOf = resultsOf(method, rational(cap ?? 0, THOUSANDTHS), values);
  const scoreOf = (actual: ActualReading): ScoreReading => {
    switch (actual.state) {
      case 'blank':
      case 'notAssessed':
        return actual;
      case 'invalid':
        return unusable(actual.entered);
      case 'valid':
        if (!hasUsableTarget(method)) return unusable('');
        if (bound === null) return { state: 'invalid', fault: 'scoreCapMissing', entered: '' };
        return {
          state: 'valid',
          points: bounded(resultOf(actual.value), bound, scoreDecimals),
          isRounded: false,
        };
    }
  };
  return new Map([...actuals].map(([key, actual]) => [key, scoreOf(actual)]));
}

/** What the formula then shows as the score is no number. */
function unusable(entered: string): ScoreReading {
  return { state: 'invalid', fault: 'scoreNotNumber', entered };
}

function bounded(result: Result, bound: Points, decimals: number): Points {
  if (result === 'bound' || compare(result, rational(bound, THOUSANDTHS)) > 0) {
    return lesser(roundHalfUp(rational(bound, THOUSANDTHS), decimals), bound);
  }
  const positive = compare(result, NOTHING) < 0 ? NOTHING : result;
  return lesser(roundHalfUp(roundToBillionths(positive), decimals), bound);
}

function lesser(points: Points, bound: Points): Points {
  return pointsFromThousandths(Math.min(points, bound));
}

/** What a method makes of each actual. @param values of all that are compared */
function resultsOf(method: Method, cap: Rational, values: readonly Rational[]): (value: Rational) => Result {
  switch (method.kind) {
    case 'ratio': {
      const target = decimalOf(method.target);
      return method.better === 'higher'
        ? (value) => divide(multiply(cap, value), target)
        : (value) => (isZero(value) ? 'bound' : divide(multiply(cap, target), value));
    }
    case 'step': {
      const [base, perUnit] = [decimalOf(method.base), decimalOf(method.perUnit)];
      const short = multiply(decimalOf(method.target), rational(-1));
      return (value) => add(base, multiply(add(value, short), perUnit));
    }
    case 'rank': {
      const places = placesOf(values, method.better);
      const points = method.points.map(decimalOf);
      return (value) =>
        points[Math.min(places.get(value.numerator) ?? points.length, points.length) - 1] ?? NOTHING;
    }
    case 'leader': {
      const best = bestOf(values, method.better);
      if (method.better === 'higher') {
        return (value) => (isZero(best) ? NOTHING : divide(multiply(cap, value), best));
      }
      return (value) => (isZero(value) ? 'bound' : divide(multiply(cap, best), value));
    }
  }
}

function isZero({ numerator }: Rational): boolean {
  return numerator === 0n;
}

/** By the numerators of actuals, which have one denominator: the place of each, equal ones sharing the better one. */
function placesOf(values: readonly Rational[], better: Better): ReadonlyMap<bigint, number> {
  const order = better === 'higher' ? -1 : 1;
  const sorted = [...values].sort((left, right) => order * compare(left, right));
  const places = new Map<bigint, number>();
  sorted.forEach(({ numerator }, at) => {
    if (!places.has(numerator)) places.set(numerator, at + 1);
  });
  return places;
}

function bestOf(values: readonly Rational[], better: Better): Rational {
  const order = better === 'higher' ? 1 : -1;
  return values.reduce(
    (best, value) => (order * compare(value, best) > 0 ? value : best),
    values[0] ?? NOTHING,
  );
}
