import { expect, it } from '@jest/globals';
import { areSame, remembered, steady } from '../../../src/domain/lists/remembered';

it('a remembered function is asked again only where something that it depends on is another thing', () => {
  let asked = 0;
  const sum = remembered(
    (list: readonly number[], more: number) => {
      asked += 1;
      return list.reduce((all, each) => all + each, more);
    },
    (list, more) => [list, more],
  );
  const list = [1, 2];
  expect([sum(list, 1), sum(list, 1), sum(list, 2), sum([1, 2], 2)]).toEqual([4, 4, 5, 5]);
  expect(asked).toBe(3);
});

it('a remembered function answers for several owners side by side, and for none', () => {
  let asked = 0;
  const named = remembered(
    (owner: object | undefined) => {
      asked += 1;
      return owner === undefined ? 'none' : 'some';
    },
    (owner) => [owner],
  );
  const [one, other] = [{}, {}];
  const all = [one, other, undefined];
  expect([...all, ...all].map((owner) => named(owner))).toEqual([
    'some',
    'some',
    'none',
    'some',
    'some',
    'none',
  ]);
  expect(asked).toBe(3);
});

it('of equal things one after the other the first stays', () => {
  const steadyList = steady<readonly unknown[]>(areSame);
  const [owner, first] = [{}, ['a']];
  expect(steadyList(owner, first)).toBe(first);
  expect(steadyList(owner, ['a'])).toBe(first);
  expect(steadyList({}, ['a'])).not.toBe(first);
  expect(steadyList(owner, ['b'])).toEqual(['b']);
});
