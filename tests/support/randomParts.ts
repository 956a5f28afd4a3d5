import fc from 'fast-check';
import type { Component, Definitions, Part, UnitType } from '../../src/domain/definitions/definitions';
import type { BasisPoints } from '../../src/domain/settings/basisPoints';

const PARTS = [
  { id: 'year', name: '年终考核' },
  { id: 'common', name: '共性' },
  { id: 'usual', name: '平时、督查' },
  { id: 'own', name: '个性目标' },
];
const COMPONENTS = ['任务', '评价'];

const share = (...percent: readonly number[]): fc.Arbitrary<BasisPoints> =>
  fc.constantFrom(...percent).map((each) => (each * 100) as BasisPoints);

const parts: fc.Arbitrary<readonly Part[]> = fc.shuffledSubarray(PARTS, { minLength: 1 }).chain((named) =>
  fc.tuple(
    ...named.map((part) =>
      fc
        .record({
          weight: share(100, 100, 70, 30, 35.5, 0),
          component: fc.constantFrom(null, null, ...COMPONENTS, ...COMPONENTS, '没有权重'),
        })
        .map((facts) => ({ ...part, ...facts })),
    ),
  ),
);

const components: fc.Arbitrary<readonly Component[]> = fc
  .tuple(...COMPONENTS.map((name) => share(80, 20, 100, 12.5).map((weight) => ({ name, weight }))))
  .chain((list) => fc.shuffledSubarray(list));

/** A unit type, now and then with parts of its own, in which common indicators and those of units stand side by side. */
function withParts(type: UnitType): fc.Arbitrary<UnitType> {
  const divided = fc
    .record({ parts, components, places: fc.array(fc.nat(), { minLength: 1, maxLength: 20 }) })
    .map(({ parts: list, components: weights, places }): UnitType => ({
      ...type,
      parts: list,
      ...(weights.length === 0 ? {} : { components: weights }),
      indicators: type.indicators.map((indicator, at) => ({
        ...indicator,
        part: list[(places[at % places.length] ?? 0) % list.length]?.id ?? indicator.part,
      })),
    }));
  return fc.oneof({ weight: 2, arbitrary: fc.constant(type) }, { weight: 1, arbitrary: divided });
}

/** A county whose unit types have parts of their own now and then. */
export function dividedCounty<County extends { readonly definitions: Definitions }>(
  county: County,
): fc.Arbitrary<County> {
  return fc
    .tuple(...county.definitions.unitTypes.map(withParts))
    .map((unitTypes) => ({ ...county, definitions: { ...county.definitions, unitTypes } }));
}
