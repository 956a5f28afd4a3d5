import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textLikeness } from '../../../src/domain/matching/textLikeness';

it.each([
  ['完成５０％ 以上', '完成50%以上', 1],
  ['植树造林', '信访工作', 0],
  // Pairs: 植树 树造 造林 against 植树 树种 种草.
  ['植树造林', '植树种草', 2 / 6],
  // A pair counts as often as both have it: 哈哈 twice against once.
  ['哈哈哈', '哈哈', 2 / 3],
  ['哈哈', '哈哈哈', 2 / 3],
  ['哈哈哈哈', '哈哈哈', 4 / 5],
  // One character has no neighbour.
  ['甲', '乙', 0],
  ['甲', '甲', 1],
  ['', '', 1],
  ['', '甲乙', 0],
  ['甲', '甲乙', 0],
])('“%s” and “%s” are alike by %p', (left, right, likeness) => {
  expect(textLikeness(left, right)).toBeCloseTo(likeness, 12);
});

it('likeness lies between 0 and 1, and is the same either way', () => {
  const text = fc.string({ unit: fc.constantFrom('完', '成', '率', '５', '5', '%', ' ') });
  fc.assert(
    fc.property(text, text, (left, right) => {
      const likeness = textLikeness(left, right);
      expect(likeness).toBe(textLikeness(right, left));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(textLikeness(left, left)).toBe(1);
    }),
  );
});
