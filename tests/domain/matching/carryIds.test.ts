import { expect, it } from '@jest/globals';
import { carryIds } from '../../../src/domain/matching/carryIds';
import { sampleDefinitions, sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';

it('what had another id before has that again, and whose indicators are names it so, too', () => {
  const [east, west] = [sampleUnit('东'), sampleUnit('西')] as const;
  const now = sampleDefinitions(
    sampleType(
      '镇',
      [east, west],
      sampleIndicator(null, '党建', 10),
      sampleIndicator(east, '产业', 10),
      sampleIndicator(west, '产业', 10),
    ),
  );
  const carried = carryIds(
    now,
    new Map([
      ['t-镇', 't-before'],
      ['u-东', 'u-before'],
      ['i-西-产业', 'i-before'],
    ]),
  );
  const [type] = carried.unitTypes;
  expect([type?.id, type?.name, type?.units.map(({ id, name }) => [id, name])]).toEqual([
    't-before',
    '镇',
    [
      ['u-before', '东'],
      ['u-西', '西'],
    ],
  ]);
  expect(type?.indicators.map(({ id, unit, name }) => [id, unit, name])).toEqual([
    ['i--党建', null, '党建'],
    ['i-东-产业', 'u-before', '产业'],
    ['i-before', 'u-西', '产业'],
  ]);
});
