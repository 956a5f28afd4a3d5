import { describe, expect, it } from '@jest/globals';
import { hasUnitLabels, unitLabels, unitsByLabel } from '../../../src/domain/definitions/unitLabels';

type Units = Parameters<typeof unitLabels>[0][number]['units'];

const unit = (id: string, name: string, group: string | null = null): Units[number] => ({ id, name, group });
const type = (name: string, ...units: Units) => ({ name, units });
const labels = (...types: readonly ReturnType<typeof type>[]): Readonly<Record<string, string>> =>
  Object.fromEntries(unitLabels(types));

describe('what the register calls units', () => {
  it('is their names where no two are equal', () => {
    const towns = type('各镇', unit('a', '东镇', '一组'), unit('b', '西镇', '二组'));
    expect(labels(towns)).toEqual({ a: '东镇', b: '西镇' });
    expect(hasUnitLabels([towns])).toBe(false);
  });

  it('names the group of those that go by one name, whatever its case', () => {
    const types = [type('部门', unit('a', 'HR', '一组'), unit('b', 'hr', '二组'), unit('c', '信访局'))];
    expect(labels(...types)).toEqual({ a: 'HR（一组）', b: 'hr（二组）', c: '信访局' });
    expect(hasUnitLabels(types)).toBe(true);
  });

  it('names the unit type where there is no group, and both where the groups are called alike', () => {
    expect(labels(type('部门', unit('a', '办公室')), type('各镇', unit('b', '办公室', '一组')))).toEqual({
      a: '办公室（部门）',
      b: '办公室（一组）',
    });
    expect(
      labels(type('部门', unit('a', '办公室', '一组')), type('各镇', unit('b', '办公室', '一组'))),
    ).toEqual({ a: '办公室（部门 一组）', b: '办公室（各镇 一组）' });
  });

  it('never gives one the name that another has anyway', () => {
    const all = labels(
      type('部门', unit('a', '办公室', '一组'), unit('b', '办公室', '二组'), unit('c', '办公室（一组）')),
    );
    expect(new Set(Object.values(all)).size).toBe(3);
    expect(all['c']).toBe('办公室（一组）');
  });

  it('leaves alone what nothing parts, and says that nobody knows which is meant', () => {
    const types = [
      type('部门', unit('a', '办公室', '一组'), unit('b', '办公室', '一组'), unit('c', '信访局')),
    ];
    expect(labels(...types)).toEqual({ a: '办公室', b: '办公室', c: '信访局' });
    expect(Object.fromEntries(unitsByLabel(types))).toEqual({ 办公室: null, 信访局: 'c' });
    expect(hasUnitLabels(types)).toBe(false);
  });
});
