import { describe, expect, it } from '@jest/globals';
import { deductionsByUnit, readLedger, type LedgerEntry } from '../../../src/domain/deductions/readLedger';
import type { Definitions, NegativeItem, Unit } from '../../../src/domain/definitions/definitions';
import { pointsFromThousandths } from '../../../src/domain/points/points';

const unit = (id: string, name: string): Unit => ({ id, name, group: null, aliases: [] });
const item = (id: string, text: string, rest: Partial<NegativeItem> = {}): NegativeItem => ({
  id,
  category: '类',
  text,
  responsible: [],
  points: pointsFromThousandths(-500),
  tiers: [],
  ...rest,
});

const definitions: Definitions = {
  title: '',
  year: null,
  county: null,
  unitTypes: [
    {
      id: 't1',
      name: '镇',
      units: [unit('u1', '东镇'), unit('u2', '西镇'), unit('u3', '同名')],
      indicators: [],
    },
    { id: 't2', name: '局', units: [unit('u4', '同名')], indicators: [] },
  ],
  negativeList: [
    item('n1', '甲'),
    item('n2', '乙', {
      points: null,
      tiers: [
        { name: '省', points: pointsFromThousandths(-1500) },
        { name: '县', points: pointsFromThousandths(-500) },
      ],
    }),
    item('n3', '丙', { points: null }),
  ],
};

const entry = (rest: Partial<LedgerEntry>): LedgerEntry => ({
  unit: '东镇',
  item: '类：甲',
  tier: '',
  times: 1,
  ...rest,
});

describe('readLedger', () => {
  it('multiplies the points of the item, or of its tier, by the times', () => {
    const readings = readLedger(
      [entry({ times: 3 }), entry({ item: '类：乙', tier: '省', times: 2 })],
      definitions,
    );
    expect(deductionsByUnit(readings)).toEqual(new Map([['u1', -4500]]));
  });

  it.each([
    [{ unit: '南镇' }, 'ledgerUnitUnknown'],
    [{ unit: '同名' }, 'ledgerUnitUnknown'],
    [{ item: '类：丁' }, 'ledgerItemUnknown'],
    [{ item: '类：乙' }, 'ledgerTierUnknown'],
    [{ item: '类：乙', tier: '市' }, 'ledgerTierUnknown'],
    [{ tier: '省' }, 'ledgerTierUnexpected'],
    [{ times: '' }, 'ledgerTimesInvalid'],
    [{ times: '1' }, 'ledgerTimesInvalid'],
    [{ times: 0 }, 'ledgerTimesInvalid'],
    [{ times: 1.5 }, 'ledgerTimesInvalid'],
    [{ times: 1000 }, 'ledgerTimesInvalid'],
    [{ item: '类：丙' }, 'ledgerPointsMissing'],
  ])('refuses %p as %s and deducts nothing', (rest, fault) => {
    const readings = readLedger([entry(rest)], definitions);
    expect(readings).toMatchObject([{ state: 'refused', fault }]);
    expect(deductionsByUnit(readings).size).toBe(0);
  });
});
