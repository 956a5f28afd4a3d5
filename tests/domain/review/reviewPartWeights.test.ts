import { expect, it } from '@jest/globals';
import type { Part, UnitType } from '../../../src/domain/definitions/definitions';
import { reviewPartWeights } from '../../../src/domain/review/reviewPartWeights';
import type { BasisPoints } from '../../../src/domain/settings/basisPoints';
import { sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';

const share = (percent: number): BasisPoints => (percent * 100) as BasisPoints;

const part = (id: string, percent: number, component: string | null = null): Part => ({
  id,
  name: `部分${id}`,
  weight: share(percent),
  component,
});

/** A type with an indicator in each of its parts but those left out. */
const typeOf = (
  parts: readonly Part[],
  components: readonly (readonly [string, number])[] = [],
  without: readonly string[] = [],
): UnitType => ({
  ...sampleType(
    '乡镇',
    [sampleUnit('东镇')],
    ...parts.flatMap(({ id }) =>
      without.includes(id) ? [] : [sampleIndicator(null, `指标${id}`, 100, { part: id })],
    ),
  ),
  parts,
  ...(components.length === 0
    ? {}
    : { components: components.map(([name, percent]) => ({ name, weight: share(percent) })) }),
});

const told = (type: UnitType) =>
  reviewPartWeights(type).map(({ code, params, subject }) => [code, params, subject?.kind]);

it('weights that make a whole, or count in full each, are nothing to tell', () => {
  expect(told(typeOf([part('a', 30), part('b', 70)]))).toEqual([]);
  expect(told(typeOf([part('a', 100), part('b', 100)]))).toEqual([]);
  const two = [part('a', 70, '任务'), part('b', 30, '任务'), part('c', 100, '评价')];
  expect(
    told(
      typeOf(two, [
        ['任务', 80],
        ['评价', 20],
      ]),
    ),
  ).toEqual([]);
  expect(told(typeOf([part('a', 100, '任务'), part('c', 20)], [['任务', 80]]))).toEqual([]);
});

it('weights that make no whole are told, of parts and of components', () => {
  expect(told(typeOf([part('a', 30), part('b', 60)]))).toEqual([
    ['partWeightsNot100', { variant: 'parts', type: '乡镇', sum: 90 }, 'parts'],
  ]);
  const two = [part('a', 70, '任务'), part('b', 20, '任务'), part('c', 100, '评价')];
  expect(
    told(
      typeOf(two, [
        ['任务', 80],
        ['评价', 30],
      ]),
    ),
  ).toEqual([
    ['partWeightsNot100', { variant: 'component', type: '乡镇', component: '任务', sum: 90 }, 'parts'],
    ['partWeightsNot100', { variant: 'components', type: '乡镇', sum: 110 }, 'components'],
  ]);
});

it('a component without a weight, a part without indicators and a component without parts are told', () => {
  expect(told(typeOf([part('a', 100, '任务'), part('b', 100)], [['评价', 100]], ['b']))).toEqual([
    ['componentUnknown', { type: '乡镇', part: '部分a', component: '任务' }, 'parts'],
    ['partEmpty', { variant: 'part', type: '乡镇', name: '部分b' }, 'parts'],
    ['partEmpty', { variant: 'component', type: '乡镇', name: '评价' }, 'components'],
  ]);
});
