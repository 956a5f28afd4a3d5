import { expect, it } from '@jest/globals';
import type { Indicator, UnitType } from '../../../src/domain/definitions/definitions';
import { reviewLevels } from '../../../src/domain/review/reviewLevels';
import { points, sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';

const unit = sampleUnit('东镇');

const within = (
  name: string,
  cap: number | null,
  ...levels: readonly (readonly [string, number | null])[]
): Indicator =>
  sampleIndicator(unit, name, cap, {
    levels: levels.map(([level, worth]) => ({ name: level, points: worth === null ? null : points(worth) })),
  });
const told = (...indicators: readonly Indicator[]) => review(sampleType('各镇', [unit], ...indicators));
const review = (type: UnitType) =>
  reviewLevels(type).map(({ code, params, subject }) => [code, subject?.id, params]);
const differs = (name: string, level: string, worth: string, sum: string) => [
  'levelSumDiffers',
  `i-东镇-${name}`,
  { owner: '各镇 东镇', level, points: worth, sum },
];

it('a level whose indicators add up to its points, or that has none, is nothing to tell', () => {
  expect(told(within('一', 6, ['经济', 10]), within('二', 4, ['经济', 10]))).toEqual([]);
  expect(told(within('一', 6, ['经济', null]), sampleIndicator(unit, '二', 4))).toEqual([]);
});

it('a level whose indicators add up to something else is told once, at the first of them', () => {
  expect(told(within('一', 6, ['经济', 10]), within('二', 4.5, ['经济', 10]), within('三', 1))).toEqual([
    differs('一', '经济', '10', '10.5'),
  ]);
});

it('levels are judged each for itself, those of one name in different ones apart', () => {
  const found = told(
    within('一', 6, ['经济', 20], ['工业', 5]),
    within('二', 4, ['经济', 20], ['农业', 4]),
    within('三', 9, ['民生', 9], ['工业', 8]),
  );
  expect(found).toEqual([
    differs('一', '经济', '20', '10'),
    differs('一', '工业', '5', '6'),
    differs('三', '工业', '8', '9'),
  ]);
});

it('no sum is judged where a cap is missing, nor are levels of two units one', () => {
  expect(told(within('一', 6, ['经济', 10]), within('二', null, ['经济', 10]))).toEqual([]);
  const west = sampleUnit('西镇');
  const other = { ...within('一', 10, ['经济', 10]), unit: west.id, id: 'i-other' };
  expect(review(sampleType('各镇', [unit, west], within('一', 10, ['经济', 10]), other))).toEqual([]);
});
