import { expect, it } from '@jest/globals';
import { JoinedMap } from '../../../src/domain/lists/joinedMap';

it('several maps are as one, of whose keys the first counts', () => {
  const joined = new JoinedMap([
    new Map([
      ['a', 1],
      ['b', 2],
    ]),
    new Map([
      ['b', 3],
      ['c', 4],
    ]),
  ]);
  const whole = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 4],
  ]);
  expect(new Map(joined)).toEqual(whole);
  expect(joined.size).toBe(whole.size);
  expect([...joined.keys()]).toEqual([...whole.keys()]);
  expect([...joined.values()]).toEqual([...whole.values()]);
  const seen = new Map<string, number>();
  joined.forEach((value, key) => seen.set(key, value));
  expect(seen).toEqual(whole);
  for (const key of ['a', 'b', 'c', 'd']) {
    expect(joined.get(key)).toBe(whole.get(key));
    expect(joined.has(key)).toBe(whole.has(key));
  }
});
