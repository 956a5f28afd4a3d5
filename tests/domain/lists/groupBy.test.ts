import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupBy } from '../../../src/domain/lists/groupBy';

it('groups stand in the order in which their keys first appear, their items in their own', () => {
  const groups = groupBy(['乙1', '甲1', '乙2', '丙1'], (text) => text.slice(0, 1));
  expect([...groups]).toEqual([
    ['乙', ['乙1', '乙2']],
    ['甲', ['甲1']],
    ['丙', ['丙1']],
  ]);
  expect(groupBy([], String).size).toBe(0);
});

it('keys are told apart as a map tells them apart, null included', () => {
  const groups = groupBy([null, 'null', null, Number.NaN, Number.NaN], (key) => key);
  expect([...groups.values()].map((group) => group.length)).toEqual([2, 1, 2]);
});

it('every item is in the group of its key, and nothing else is', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 5 }), (items, divisor) => {
      const groups = groupBy(items, (item) => item % divisor);
      for (const [key, group] of groups) {
        expect(group).toEqual(
          items.filter((item) => item % divisor === key || Object.is(item % divisor, key)),
        );
      }
      expect([...groups.values()].flat()).toHaveLength(items.length);
    }),
  );
});
