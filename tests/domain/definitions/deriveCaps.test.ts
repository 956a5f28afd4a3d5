import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Definitions } from '../../../src/domain/definitions/definitions';
import { deriveCaps } from '../../../src/domain/definitions/deriveCaps';
import {
  points,
  sampleDefinitions,
  sampleIndicator,
  sampleType,
  sampleUnit,
} from '../../support/sampleTypes';

const unit = sampleUnit('甲');

/** Caps in points after deriving, of one unit's category with these caps before. */
function derived(
  categoryCap: number | null,
  ...caps: readonly (number | null)[]
): readonly (number | null)[] {
  const cap = categoryCap === null ? null : points(categoryCap);
  const indicators = caps.map((of, index) => sampleIndicator(unit, `${index}`, of, { categoryCap: cap }));
  return capsOf(deriveCaps(sampleDefinitions(sampleType('镇', [unit], ...indicators))));
}

function capsOf(definitions: Definitions): readonly (number | null)[] {
  return definitions.unitTypes.flatMap(({ indicators }) =>
    indicators.map(({ cap }) => (cap === null ? null : cap / 1000)),
  );
}

describe('a missing cap', () => {
  test('is what its category has left', () => {
    expect(derived(10, 3, null, 2.5)).toEqual([3, 4.5, 2.5]);
    expect(derived(5, null)).toEqual([5]);
  });

  test('is an equal share of what is left, if that comes out even', () => {
    expect(derived(10, 4, null, null)).toEqual([4, 3, 3]);
    expect(derived(0.001, null, null)).toEqual([null, null]);
    expect(derived(10, null, null, null)).toEqual([null, null, null]);
  });

  test('stays missing where nothing is left, or the category has no points', () => {
    expect(derived(5, 5, null)).toEqual([5, null]);
    expect(derived(5, 6, null)).toEqual([6, null]);
    expect(derived(null, 5, null)).toEqual([5, null]);
  });

  test('says why it is what it is', () => {
    const indicator = sampleIndicator(unit, '乙', null, { categoryCap: points(5) });
    const [type] = deriveCaps(sampleDefinitions(sampleType('镇', [unit], indicator))).unitTypes;
    expect(type?.indicators[0]).toMatchObject({
      capSource: 'derived',
      capDerivation: { rule: 'categoryRemainder', category: '类', categoryCap: 5_000 },
    });
  });

  test('does not come from another unit’s category of the same name', () => {
    const other = sampleUnit('乙');
    const indicators = [
      sampleIndicator(unit, '一', null, { categoryCap: points(5) }),
      sampleIndicator(other, '一', 3, { categoryCap: points(5) }),
    ];
    expect(capsOf(deriveCaps(sampleDefinitions(sampleType('镇', [unit, other], ...indicators))))).toEqual([
      5, 3,
    ]);
  });
});

describe('a common table', () => {
  const lender = sampleType('部门', [], sampleIndicator(null, '党建', 60), sampleIndicator(null, '法治', 40));
  const borrower = (own: number): ReturnType<typeof sampleType> =>
    sampleType('驻县单位', [], sampleIndicator(null, '党建', null), sampleIndicator(null, '其他', own));

  test('is lent points by the names of another type, if it then adds up to 100', () => {
    expect(capsOf(deriveCaps(sampleDefinitions(lender, borrower(40))))).toEqual([60, 40, 60, 40]);
    expect(capsOf(deriveCaps(sampleDefinitions(lender, borrower(41))))).toEqual([60, 40, null, 41]);
  });

  test('is lent nothing where two types would lend different points', () => {
    const split = (first: number): ReturnType<typeof sampleType> =>
      sampleType(
        `型${first}`,
        [],
        sampleIndicator(null, '党建', first),
        sampleIndicator(null, '法治', 100 - first),
      );
    const both = sampleType(
      '驻县单位',
      [],
      sampleIndicator(null, '党建', null),
      sampleIndicator(null, '法治', null),
    );
    expect(capsOf(deriveCaps(sampleDefinitions(split(60), split(50), both))).slice(4)).toEqual([null, null]);
    expect(capsOf(deriveCaps(sampleDefinitions(split(60), both))).slice(2)).toEqual([60, 40]);
  });
});

test('deriving twice changes nothing, and caps that are there never change', () => {
  const indicator = fc.record({
    cap: fc.option(fc.integer({ min: 0, max: 20 })),
    categoryCap: fc.option(fc.integer({ min: 0, max: 40 })),
    category: fc.constantFrom('甲', '乙'),
    common: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(indicator, { maxLength: 8 }), (list) => {
      const indicators = list.map(({ cap, categoryCap, category, common }, index) =>
        sampleIndicator(common ? null : unit, `${index}`, cap, {
          category,
          categoryCap: categoryCap === null ? null : points(categoryCap),
        }),
      );
      const before = sampleDefinitions(sampleType('镇', [unit], ...indicators));
      const once = deriveCaps(before);
      expect(deriveCaps(once)).toEqual(once);
      capsOf(before).forEach((cap, index) => {
        if (cap !== null) expect(capsOf(once)[index]).toBe(cap);
      });
    }),
    { numRuns: 300 },
  );
});
