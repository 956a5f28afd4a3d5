import { describe, expect, it } from '@jest/globals';
import type { Indicator, Part, UnitType } from '../../../src/domain/definitions/definitions';
import { ownerName } from '../../../src/domain/review/ownerName';
import { reviewCaps } from '../../../src/domain/review/reviewCaps';
import { reviewSums } from '../../../src/domain/review/reviewSums';
import type { BasisPoints } from '../../../src/domain/settings/basisPoints';
import { points, sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';

const [east, west] = [sampleUnit('东镇'), sampleUnit('西镇')] as const;
const share = (percent: number) => (percent * 100) as BasisPoints;
const part = (id: string, percent: number, component: string | null = null): Part => ({
  id,
  name: `部分${id}`,
  weight: share(percent),
  component,
});
const typeOf = (more: Partial<UnitType>, ...indicators: readonly Indicator[]): UnitType => ({
  ...sampleType('各镇', [east, west], ...indicators),
  ...more,
});
const sums = (type: UnitType) =>
  reviewSums(type)
    .filter(({ code }) => code === 'partSumNot100')
    .map(({ params, subject }) => [subject?.kind, subject?.id, params]);
const common = (id: string, cap: number | null) => sampleIndicator(null, id, cap, { part: id });
const own = (unit: typeof east, id: string, cap: number) => sampleIndicator(unit, id, cap, { part: id });

describe('parts of a county’s own', () => {
  const parts = [part('a', 60), part('b', 40)];

  it('add up to 100, or a unit has nothing of them', () => {
    expect(sums(typeOf({ parts }, common('a', 100), own(east, 'b', 100)))).toEqual([]);
  });

  it('are told once where no unit’s adds up, and all units’ alike', () => {
    expect(sums(typeOf({ parts }, common('a', 90), common('b', 100)))).toEqual([
      ['unitType', 't-各镇', { variant: 'part', owner: '各镇', part: '部分a', sum: '90' }],
    ]);
  });

  it('are told for each unit where units differ', () => {
    expect(sums(typeOf({ parts }, common('a', 100), own(east, 'b', 90), own(west, 'b', 80)))).toEqual([
      ['unit', 'u-东镇', { variant: 'part', owner: '各镇 东镇', part: '部分b', sum: '90' }],
      ['unit', 'u-西镇', { variant: 'part', owner: '各镇 西镇', part: '部分b', sum: '80' }],
    ]);
    expect(sums(typeOf({ parts }, common('a', 100), own(east, 'b', 90)))).toEqual([
      ['unit', 'u-东镇', { variant: 'part', owner: '各镇 东镇', part: '部分b', sum: '90' }],
    ]);
  });

  it('are added up, not shares, where part and component count in full', () => {
    const indicators = [common('a', 60), common('b', 40)];
    expect(sums(typeOf({ parts: [part('a', 100), part('b', 100)] }, ...indicators))).toEqual([]);
    const inComponent = {
      parts: [part('a', 100, '任务')],
      components: [{ name: '任务', weight: share(80) }],
    };
    expect(sums(typeOf(inComponent, ...indicators))).toHaveLength(1);
    const inWhole = { parts: [part('a', 100, '任务')], components: [{ name: '任务', weight: share(100) }] };
    expect(sums(typeOf(inWhole, ...indicators))).toEqual([]);
  });

  it('are not judged where a cap is missing', () => {
    expect(sums(typeOf({ parts }, common('a', 60), { ...common('a', null), id: 'i-open' }))).toEqual([]);
  });
});

describe('common and own parts', () => {
  it('are judged one by one where units differ, or there is only one', () => {
    expect(sums(typeOf({}, sampleIndicator(null, '党建', 90), sampleIndicator(east, '产业', 80)))).toEqual([
      ['unitType', 't-各镇', { variant: 'common', owner: '各镇', sum: '90' }],
      ['unit', 'u-东镇', { variant: 'own', owner: '各镇 东镇', sum: '80' }],
    ]);
  });

  it('are judged together where all units’ own ones are alike', () => {
    const alike = [sampleIndicator(east, '产业', 60), sampleIndicator(west, '产业', 60)];
    expect(sums(typeOf({}, sampleIndicator(null, '党建', 90), ...alike))).toEqual([
      ['unitType', 't-各镇', { variant: 'common', owner: '各镇', sum: '90' }],
      ['unitType', 't-各镇', { variant: 'everyUnit', owner: '各镇', count: 2, sum: '60' }],
    ]);
    const full = [sampleIndicator(east, '产业', 100), sampleIndicator(west, '产业', 100)];
    expect(sums(typeOf({}, sampleIndicator(null, '党建', 90), ...full))).toEqual([
      ['unitType', 't-各镇', { variant: 'common', owner: '各镇', sum: '90' }],
    ]);
  });
});

describe('caps', () => {
  const told = (...indicators: readonly Indicator[]) =>
    reviewCaps(typeOf({}, ...indicators)).map(({ code, subject, params }) => [code, subject?.id, params]);

  it('that are missing are told one by one while the part has others, or only one', () => {
    const one = { variant: 'one', owner: '各镇 东镇', category: '类', name: '一' };
    expect(told(sampleIndicator(east, '一', null))).toEqual([['capMissing', 'i-东镇-一', one]]);
    expect(told(sampleIndicator(east, '一', null), sampleIndicator(east, '二', 5))).toEqual([
      ['capMissing', 'i-东镇-一', one],
    ]);
    expect(told(sampleIndicator(east, '一', null), sampleIndicator(east, '二', null))).toEqual([
      ['capMissing', 'i-东镇-一', { variant: 'wholePart', owner: '各镇 东镇', count: 2 }],
    ]);
  });

  it('that were shared out say among how many', () => {
    const derivation = {
      rule: 'categoryShare',
      category: '类',
      categoryCap: points(10),
      sharers: 2,
    } as const;
    const shared = sampleIndicator(null, '一', 5, { capSource: 'derived', capDerivation: derivation });
    expect(told(shared)).toEqual([
      [
        'capDerived',
        'i--一',
        {
          variant: 'categoryShare',
          owner: '各镇',
          name: '一',
          cap: '5',
          category: '类',
          categoryCap: '10',
          sharers: 2,
        },
      ],
    ]);
  });
});

it('a part is its unit type’s, or a unit’s of it; one that is not there is the type’s', () => {
  const type = typeOf({});
  expect([ownerName(type, null), ownerName(type, west.id), ownerName(type, 'u-gone')]).toEqual([
    ...['各镇', '各镇 西镇', '各镇'],
  ]);
});
