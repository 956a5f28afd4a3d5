import fc from 'fast-check';
import type { Definitions, Indicator } from '../../src/domain/definitions/definitions';
import type { Better, Method } from '../../src/domain/methods/method';
import { plainByMethod, type TypedActual } from './plainMethods';
import { plainBound } from './plainResults';
import type { TypedScore } from './randomScores';

const better = fc.constantFrom<Better>('higher', 'lower');
const figure = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: -100, max: 400 }).map((halves) => halves / 2),
  fc.integer({ min: 1, max: 30_000 }).map((thousandths) => thousandths / 1000),
);

/** A method of any kind; some targets cannot be divided by. */
const method: fc.Arbitrary<Method> = fc.oneof(
  fc.record({ kind: fc.constant('ratio' as const), target: figure, better }),
  fc.record({
    kind: fc.constant('step' as const),
    target: figure,
    base: figure,
    perUnit: fc.constantFrom(0.5, -0.5, 1, -2, 0.125, 0.3333, 0),
  }),
  fc.record({
    kind: fc.constant('rank' as const),
    points: fc.array(fc.constantFrom(10, 9.5, 9, 8.125, 5, 1, 0), { minLength: 1, maxLength: 4 }),
    better,
  }),
  fc.record({ kind: fc.constant('leader' as const), better }),
);

/** Gives some indicators of half of the counties a method. */
export function withMethods(definitions: Definitions): fc.Arbitrary<Definitions> {
  const all = definitions.unitTypes.flatMap(({ indicators }) => indicators);
  return fc
    .tuple(
      fc.boolean(),
      fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: method }), {
        minLength: all.length,
        maxLength: all.length,
      }),
    )
    .map(([isUsed, methods]) => {
      if (!isUsed) return definitions;
      const byIndicator = new Map(all.map((indicator, at) => [indicator, methods[at] ?? null]));
      const given = (indicator: Indicator): Indicator => {
        const its = byIndicator.get(indicator) ?? null;
        return its === null ? indicator : { ...indicator, method: its };
      };
      return {
        ...definitions,
        unitTypes: definitions.unitTypes.map((type) => ({
          ...type,
          indicators: type.indicators.map(given),
        })),
      };
    });
}

const typed = (ten: number): TypedActual => ({ text: String(ten / 10_000), is: ten });

/** Few values, which make ties, values of every size, blanks, and what is no actual. */
const actual: fc.Arbitrary<TypedActual | null> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }).map((value) => typed(value * 10_000)) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 400 }).map((halves) => typed(halves * 5000)) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 2_000_000 }).map(typed) },
  { weight: 1, arbitrary: fc.integer({ min: -50_000, max: -1 }).map(typed) },
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('不考核', ' 不适用', '/')
      .map((text) => ({ text, is: 'notAssessed' as const })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('好', '８', '3台', '#N/A', 'TRUE', '1900-1-2', '10000000000000')
      .map((text) => ({ text, is: 'bad' as const })),
  },
);

interface Scored {
  readonly definitions: Definitions;
  readonly settings: { readonly scoreDecimals: number };
  readonly scores: ReadonlyMap<string, TypedScore>;
}

/**
 * Types actuals where there are methods. What was to be typed as a score there stays in some rows, over the formula; in the
 * others it is what the method makes of the actual.
 */
export function withActuals<County extends Scored>(
  county: County,
): fc.Arbitrary<County & { readonly actuals: ReadonlyMap<string, TypedActual> }> {
  const cells = county.definitions.unitTypes.flatMap((type) =>
    type.indicators.flatMap((indicator) =>
      indicator.method === undefined
        ? []
        : type.units
            .filter(({ id }) => indicator.unit === null || indicator.unit === id)
            .map(({ id }) => ({ key: `${id}|${indicator.id}`, indicator })),
    ),
  );
  const one = fc.tuple(actual, fc.constantFrom(false, false, false, false, true));
  return fc.array(one, { minLength: cells.length, maxLength: cells.length }).map((drawn) => {
    const actuals = new Map(
      cells.flatMap(({ key }, at): readonly [string, TypedActual][] => {
        const its = drawn[at]?.[0] ?? null;
        return its === null ? [] : [[key, its]];
      }),
    );
    const scores = new Map(county.scores);
    cells.forEach(({ key, indicator }, at) => {
      if (drawn[at]?.[1] === true && scores.has(key)) return;
      const all = cells.filter((cell) => cell.indicator === indicator).map((cell) => actuals.get(cell.key));
      const counts = plainByMethod(indicator, actuals.get(key), all, {
        bound: plainBound(indicator),
        decimals: county.settings.scoreDecimals,
      });
      scores.set(key, { text: '', counts });
    });
    return { ...county, scores, actuals };
  });
}
