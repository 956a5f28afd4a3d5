import { expect, it } from '@jest/globals';
import type { NegativeItem } from '../../../src/domain/definitions/definitions';
import { differingMaxima } from '../../../src/domain/review/reviewMaxima';
import { reviewCategoryLimits, reviewNegativeList } from '../../../src/domain/review/reviewNegativeList';
import { reviewDefinitions } from '../../../src/domain/review/reviewDefinitions';
import {
  points,
  sampleDefinitions,
  sampleIndicator,
  sampleType,
  sampleUnit,
} from '../../support/sampleTypes';
import { sampleItem } from '../../support/smallCounty';

const limited = (text: string, limit: number | null, category?: string): NegativeItem => ({
  ...sampleItem(text, -1, category),
  ...(limit === null ? {} : { categoryLimit: points(limit) }),
});

it('different limits of one category are told, each once, with the smallest, at the first item that has one', () => {
  const list = [
    limited('一', null),
    limited('二', 5),
    limited('三', 3),
    limited('四', 5),
    limited('五', 2, '别的'),
  ];
  expect(reviewCategoryLimits(list).map(({ code, subject, params }) => [code, subject, params])).toEqual([
    [
      'categoryLimitsDiffer',
      { kind: 'negativeItem', id: 'n-二' },
      { category: '负面', limits: '5、3', smallest: '3' },
    ],
  ]);
});

it('one limit of a category is nothing to tell, however often it is said', () => {
  expect(reviewCategoryLimits([limited('一', 5), limited('二', 5), limited('三', null)])).toEqual([]);
  expect(reviewCategoryLimits([limited('一', 5, '甲'), limited('二', 3, '乙')])).toEqual([]);
});

it('limits are those of one category where only blanks and case tell its names apart', () => {
  const found = reviewCategoryLimits([limited('一', 5, 'A 类'), limited('二', 3, ' a  类')]);
  expect(found.map(({ params }) => params)).toEqual([{ category: 'A 类', limits: '5、3', smallest: '3' }]);
});

it('limits of the bonus list are looked at as those of the negative one, and categories of both are two', () => {
  const codes = (negativeList: readonly NegativeItem[], bonusList: readonly NegativeItem[]) =>
    reviewDefinitions({ ...sampleDefinitions(), negativeList, bonusList })
      .map(({ code }) => code)
      .filter((code) => code !== 'responsibleUnknown');
  const [five, three] = [limited('一', 5), limited('二', 3)];
  expect([codes([five, three], []), codes([], [five, three]), codes([five], [three])]).toEqual([
    ['categoryLimitsDiffer'],
    ['categoryLimitsDiffer'],
    [],
  ]);
});

it('an item is worth something where it has points, 0 among them, or tiers', () => {
  const list = [sampleItem('零', 0), sampleItem('级', { 省: -1 }), sampleItem('无', null)];
  expect(reviewNegativeList(list).map(({ code, subject, params }) => [code, subject, params])).toEqual([
    ['negativePointsMissing', { kind: 'negativeItem', id: 'n-无' }, { text: '无' }],
  ]);
});

it('what most units can reach is usual, the first of equally frequent; who has nothing, or no cap, is left out', () => {
  const units = ['一', '二', '三', '四', '五'].map((name) => sampleUnit(name));
  const [first, second, third, fourth] = units;
  const of = (unit: (typeof units)[number] | undefined, cap: number | null) =>
    unit === undefined ? [] : [sampleIndicator(unit, '产业', cap)];
  const maxima = (...indicators: readonly (readonly ReturnType<typeof sampleIndicator>[])[]) => {
    const found = differingMaxima(sampleType('镇', units, ...indicators.flat()));
    return found && [found.usual, ...found.others.map(({ unit, maximum }) => `${unit.name} ${maximum}`)];
  };
  expect(maxima(of(first, 5), of(second, 6), of(third, 6), of(fourth, null))).toEqual([6000, '一 5000']);
  expect(maxima(of(first, 5), of(second, 6))).toEqual([5000, '二 6000']);
  expect([maxima(of(first, 5), of(second, 5)), maxima(of(first, null)), maxima()]).toEqual([
    null,
    null,
    null,
  ]);
});
