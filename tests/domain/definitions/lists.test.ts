import { describe, expect, it } from '@jest/globals';
import type { NegativeItem } from '../../../src/domain/definitions/definitions';
import { hasBonuses, hasLimits, hasVetoList, listItems } from '../../../src/domain/definitions/listItems';
import { partIdOf } from '../../../src/domain/definitions/partIdOf';
import { partsOf } from '../../../src/domain/definitions/partsOf';
import { unitNames } from '../../../src/domain/definitions/unitNames';
import { unitSheets } from '../../../src/domain/definitions/unitSheet';
import type { BasisPoints } from '../../../src/domain/settings/basisPoints';
import { points, sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';
import { sampleItem } from '../../support/smallCounty';

const [blame, praise] = [sampleItem('通报', -1), sampleItem('表彰', 2)];
const limit = points(3);

describe('the lists of a county', () => {
  it('are the negative one, then the bonus one, where there is one', () => {
    expect(listItems({ negativeList: [blame], bonusList: [praise] })).toEqual([blame, praise]);
    expect([listItems({ negativeList: [blame] }), listItems({ negativeList: [], bonusList: [] })]).toEqual([
      [blame],
      [],
    ]);
  });

  it('have limits where an item, or its category, in either has one', () => {
    const has = (...bonusList: readonly NegativeItem[]) => hasLimits({ negativeList: [blame], bonusList });
    expect([has(), has(praise), has({ ...praise, limit }), has({ ...praise, categoryLimit: limit })]).toEqual(
      [...[false, false, true, true]],
    );
    expect(hasLimits({ negativeList: [blame, { ...blame, limit }] })).toBe(true);
  });

  it('of bonuses and of what leads to a veto are there where something stands in them', () => {
    expect([hasBonuses({}), hasBonuses({ bonusList: [] }), hasBonuses({ bonusList: [praise] })]).toEqual([
      ...[false, false, true],
    ]);
    expect([
      hasVetoList({}),
      hasVetoList({ vetoList: [] }),
      hasVetoList({ vetoList: [{ text: '事故' }] }),
    ]).toEqual([...[false, false, true]]);
  });
});

describe('the parts of a unit type', () => {
  const [east] = [sampleUnit('东')];
  const part = (id: string) => ({ id, name: id, weight: 5000 as BasisPoints, component: null });

  it('are common and own, or those it has, in their order, then those that only indicators name', () => {
    const indicators = [sampleIndicator(null, '暗访', 5, { part: '暗访' }), sampleIndicator(east, '产业', 5)];
    expect(partsOf(sampleType('镇', []))).toEqual(['common', 'own']);
    expect(partsOf(sampleType('镇', [east], ...indicators))).toEqual(['common', 'own', '暗访']);
    expect(partsOf({ parts: [part('测评'), part('own')], indicators })).toEqual(['测评', 'own', '暗访']);
    expect(partsOf({ parts: [], indicators: [] })).toEqual([]);
  });

  it('of one name have one id, in all unit types and every version', () => {
    expect(partIdOf('年终考核')).toBe(partIdOf('年终考核'));
    expect(partIdOf('年终考核')).not.toBe(partIdOf('平时考核'));
    expect(partIdOf('年终考核')).toMatch(/^p-[0-9a-z]{11}$/);
  });
});

it('what a unit is scored on are the common indicators, then its own, by part and category', () => {
  const [east, west] = [sampleUnit('东'), sampleUnit('西')] as const;
  const type = sampleType(
    '镇',
    [east, west],
    sampleIndicator(east, '产业', 5, { category: '经济' }),
    sampleIndicator(null, '党建', 5, { category: '共性' }),
    sampleIndicator(east, '造林', 5, { category: '生态' }),
    sampleIndicator(east, '招商', 5, { category: '经济' }),
    sampleIndicator(west, '产业', 5, { category: '经济' }),
  );
  const told = unitSheets(type).map(({ unit, indicators, keys, blocks }) => ({
    unit: unit.name,
    indicators: indicators.map(({ name }) => name),
    keys,
    blocks: blocks.map(({ part, category, indicators: members, keys: own }) => [
      part,
      category,
      members.map(({ name }) => name).join(),
      own.join(),
    ]),
  }));
  expect(told).toEqual([
    {
      unit: '东',
      indicators: ['党建', '产业', '造林', '招商'],
      keys: ['u-东|i--党建', 'u-东|i-东-产业', 'u-东|i-东-造林', 'u-东|i-东-招商'],
      blocks: [
        ['common', '共性', '党建', 'u-东|i--党建'],
        ['own', '经济', '产业,招商', 'u-东|i-东-产业,u-东|i-东-招商'],
        ['own', '生态', '造林', 'u-东|i-东-造林'],
      ],
    },
    {
      unit: '西',
      indicators: ['党建', '产业'],
      keys: ['u-西|i--党建', 'u-西|i-西-产业'],
      blocks: [
        ['common', '共性', '党建', 'u-西|i--党建'],
        ['own', '经济', '产业', 'u-西|i-西-产业'],
      ],
    },
  ]);
  expect(unitSheets(type)).toBe(unitSheets(type));
});

it('units are named by their ids, of all types', () => {
  const types = [sampleType('镇', [sampleUnit('东')]), sampleType('局', [sampleUnit('审计局')])];
  expect([...unitNames(types)]).toEqual([
    ['u-东', '东'],
    ['u-审计局', '审计局'],
  ]);
});
