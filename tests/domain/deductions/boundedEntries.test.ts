import { describe, expect, it } from '@jest/globals';
import { boundedEntries, categoryLimits } from '../../../src/domain/deductions/boundedEntries';
import type { NegativeItem } from '../../../src/domain/definitions/definitions';
import { points } from '../../support/sampleTypes';
import { sampleItem } from '../../support/smallCounty';

const limited = (
  item: NegativeItem,
  limit: number | null,
  categoryLimit: number | null = null,
): NegativeItem => ({
  ...item,
  ...(limit === null ? {} : { limit: points(limit) }),
  ...(categoryLimit === null ? {} : { categoryLimit: points(categoryLimit) }),
});

/** What entries count, as points and what limits them; each is a unit, the text of its item, and its worth. */
function counted(
  entries: readonly (readonly [string, string, number])[],
  negativeList: readonly NegativeItem[],
  bonusList: readonly NegativeItem[] = [],
) {
  const worths = entries.map(([unit, text, worth]) => ({ unit, item: `n-${text}`, points: points(worth) }));
  return boundedEntries(worths, { negativeList, bonusList }).map(({ points: counts, limited: by }) => [
    counts / 1000,
    by === null ? null : `${by.by} ${by.limit / 1000}`,
  ]);
}

describe('what entries count under limits', () => {
  it('is all that they are worth where there are none', () => {
    expect(counted([['东', '通报', -9]], [sampleItem('通报', -9)])).toEqual([[-9, null]]);
  });

  it('is for each, in their order, what its item has left of its limit for the unit', () => {
    const list = [limited(sampleItem('通报', -2), 5), sampleItem('迟报', -1)];
    expect(
      counted(
        [
          ['东', '通报', -2],
          ['东', '迟报', -7],
          ['东', '通报', -4],
          ['西', '通报', -5],
          ['东', '通报', -1],
        ],
        list,
      ),
    ).toEqual([
      [-2, null],
      [-7, null],
      [-3, 'item 5'],
      [-5, null],
      [0, 'item 5'],
    ]);
  });

  it('is then what the category has left of its limit, which is told where it took something off', () => {
    const list = [limited(sampleItem('通报', -2), 4, 5), limited(sampleItem('迟报', -2), null, 5)];
    expect(
      counted(
        [
          ['东', '通报', -6],
          ['东', '迟报', -3],
          ['西', '迟报', -5],
          ['东', '通报', -1],
        ],
        list,
      ),
    ).toEqual([
      [-4, 'item 4'],
      [-1, 'category 5'],
      [-5, null],
      [0, 'item 4'],
    ]);
    expect(counted([['东', '通报', -9]], [limited(sampleItem('通报', -9), 4, 3)])).toEqual([
      [-3, 'category 3'],
    ]);
  });

  it('is nothing under a limit of 0', () => {
    expect(counted([['东', '通报', -2]], [limited(sampleItem('通报', -2), 0)])).toEqual([[0, 'item 0']]);
  });

  it('is bounded for bonuses as for deductions, whose categories of one name are others', () => {
    const [blame, praise] = [
      limited(sampleItem('通报', -2), null, 3),
      limited(sampleItem('表彰', 2), null, 5),
    ];
    expect(
      counted(
        [
          ['东', '通报', -3],
          ['东', '表彰', 4],
          ['东', '表彰', 4],
        ],
        [blame],
        [praise],
      ),
    ).toEqual([
      [-3, null],
      [4, null],
      [1, 'category 5'],
    ]);
  });

  it('is all of an entry whose item is in no list', () => {
    expect(counted([['东', '别的', -9]], [limited(sampleItem('通报', -2), 1)])).toEqual([[-9, null]]);
  });

  it('is under one limit for categories that only blanks and case tell apart', () => {
    const list = [limited(sampleItem('通报', -2, 'A 类'), null, 3), sampleItem('迟报', -2, ' a  类')];
    expect(
      counted(
        [
          ['东', '通报', -2],
          ['东', '迟报', -2],
        ],
        list,
      ),
    ).toEqual([
      [-2, null],
      [-1, 'category 3'],
    ]);
  });
});

it('the limit of a category is the smallest that any of its items says', () => {
  const list = [
    limited(sampleItem('一', -1), null, 5),
    limited(sampleItem('二', -1), null, 3),
    limited(sampleItem('三', -1), null, 4),
    sampleItem('四', -1),
    sampleItem('五', -1, '别的'),
  ];
  expect([...categoryLimits(list)]).toEqual([['负面', 3000]]);
});
