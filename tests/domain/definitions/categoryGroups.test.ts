import { describe, expect, it } from '@jest/globals';
import { categoryGroups, partGroups } from '../../../src/domain/definitions/categoryGroups';
import { points, sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';

const unit = sampleUnit('甲镇');
const within = (category: string, name: string, categoryCap: number | null) => ({
  ...sampleIndicator(unit, name, 5),
  category,
  categoryCap: categoryCap === null ? null : points(categoryCap),
});
const told = (...indicators: Parameters<typeof categoryGroups>[0]) =>
  categoryGroups(indicators).map(({ category, categoryCap, indicators: members }) => [
    category,
    categoryCap,
    members.map(({ name }) => name).join(),
  ]);

describe('the categories of a part', () => {
  it('stand in the order in which they first appear, with all their indicators', () => {
    expect(told(within('乙', '一', null), within('甲', '二', null), within('乙', '三', null))).toEqual([
      ['乙', null, '一,三'],
      ['甲', null, '二'],
    ]);
  });

  it('are given the figure that the document gives, also where only some of its rows do', () => {
    expect(told(within('类', '一', 20), within('类', '二', null))).toEqual([['类', points(20), '一,二']]);
    expect(told(within('类', '一', null), within('类', '二', 20))).toEqual([['类', points(20), '一,二']]);
  });

  it('are given none where the document gives two different ones: neither is more right than the other', () => {
    expect(told(within('类', '一', 20), within('类', '二', 30))).toEqual([['类', null, '一,二']]);
    expect(told(within('类', '一', 0), within('类', '二', 30))).toEqual([['类', null, '一,二']]);
  });
});

it('the parts of a type are its common indicators and those of each unit', () => {
  const other = sampleUnit('乙镇');
  const type = sampleType(
    '镇',
    [unit, other],
    sampleIndicator(null, '党建', 10),
    sampleIndicator(other, '造林', 5),
    sampleIndicator(null, '信访', 10),
  );
  expect(partGroups(type).map((group) => [group.part, group.unit, group.indicators.length])).toEqual([
    ['common', null, 2],
    ['own', other.id, 1],
  ]);
});
