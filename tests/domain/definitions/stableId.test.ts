import { describe, expect, it } from '@jest/globals';
import { StableIds } from '../../../src/domain/definitions/stableId';

/** Ids stand in the books of counties: one that came out differently would lose its scores. */
describe('stable ids', () => {
  it.each([
    ['u', ['各镇', '东镇'], 'u-1cpzdlafqbs'],
    ['u', ['各镇东镇'], 'u-1u0dufkhllx'],
    ['i', ['各镇', 'own', '东镇', '完成造林面积4万亩，成活率85%'], 'i-0c00zbb4qqk'],
    ['n', ['', ''], 'n-07de0bw3yni'],
    ['t', ['𠮷野镇'], 't-0atcxh4xc3h'],
    ['t', [], 't-09jbpu0nzyd'],
  ])('%s of %j is what it was in every version: %s', (prefix, names, id) => {
    expect(new StableIds().next(prefix, ...names)).toBe(id);
  });

  it('are told apart by the order in which they are asked for, and by their names alone otherwise', () => {
    const ids = new StableIds();
    const twice = [
      ids.next('u', '东镇'),
      ids.next('u', '西镇'),
      ids.next('u', '东镇'),
      ids.next('u', '东镇'),
    ];
    expect(new Set(twice).size).toBe(4);
    const again = new StableIds();
    expect([again.next('u', '东镇'), again.next('u', '东镇'), again.next('u', '东镇')]).toEqual([
      twice[0],
      twice[2],
      twice[3],
    ]);
  });
});
