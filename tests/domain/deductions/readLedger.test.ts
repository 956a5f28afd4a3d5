import { describe, expect, it } from '@jest/globals';
import { readLedger, type LedgerEntry } from '../../../src/domain/deductions/readLedger';
import { registerSums } from '../../../src/domain/deductions/registerSums';
import type { Definitions, NegativeItem, Unit } from '../../../src/domain/definitions/definitions';
import { pointsFromThousandths } from '../../../src/domain/points/points';

const unit = (id: string, name: string): Unit => ({
  id,
  name,
  group: null,
  aliases: [],
  notAliases: [],
  veto: null,
});
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
  factor: '',
  unproved: [],
  event: '',
  ...rest,
});

describe('readLedger', () => {
  it('multiplies the points of the item, or of its tier, by the times', () => {
    const readings = readLedger(
      [entry({ times: 3 }), entry({ item: '类：乙', tier: '省', times: 2 })],
      definitions,
      { sameEventOnce: true, evidence: 'tell' },
    );
    expect(registerSums(readings, {})).toEqual(new Map([['u1', { bonus: 0, deduction: -4500 }]]));
  });

  it.each([
    [{ unit: '南镇' }, 'ledgerUnitUnknown'],
    [{ unit: '同名' }, 'ledgerUnitUnknown'],
    [{ unit: ' ' }, 'ledgerUnitUnknown'],
    [{ item: '' }, 'ledgerUnfinished'],
    [{ unit: '南镇', item: '' }, 'ledgerUnitUnknown'],
    [{ item: '类：丁' }, 'ledgerItemUnknown'],
    [{ item: '类：乙' }, 'ledgerUnfinished'],
    [{ item: '类：乙', tier: '省', times: ' ' }, 'ledgerUnfinished'],
    [{ item: '类：乙', tier: '市', times: '' }, 'ledgerTierUnknown'],
    [{ item: '类：乙', tier: '市' }, 'ledgerTierUnknown'],
    [{ tier: '省' }, 'ledgerTierUnexpected'],
    [{ times: '' }, 'ledgerUnfinished'],
    [{ times: '1' }, 'ledgerTimesInvalid'],
    [{ times: 0 }, 'ledgerTimesInvalid'],
    [{ times: 1.5 }, 'ledgerTimesInvalid'],
    [{ times: 1000 }, 'ledgerTimesInvalid'],
    [{ item: '类：丙' }, 'ledgerPointsMissing'],
  ])('refuses %p as %s and deducts nothing', (rest, fault) => {
    const readings = readLedger([entry(rest)], definitions, { sameEventOnce: true, evidence: 'tell' });
    expect(readings).toMatchObject([{ state: 'refused', refusal: { code: fault } }]);
    expect(registerSums(readings, {}).size).toBe(0);
  });

  const tiered = (tier: string, event: string, more: Partial<LedgerEntry> = {}): LedgerEntry =>
    entry({ item: '类：乙', tier, event, ...more });

  it('deducts one event of a unit once, at the highest, and of equal entries for the first', () => {
    const readings = readLedger(
      [tiered('县', '水污染'), tiered('省', ' 水污染'), tiered('省', '水污染'), entry({ event: '水污染' })],
      definitions,
      { sameEventOnce: true, evidence: 'tell' },
    );
    expect(readings.map(({ state }) => state)).toEqual(['superseded', 'counted', 'superseded', 'superseded']);
    expect(readings[0]).toMatchObject({ by: 1, points: -500 });
    expect(registerSums(readings, {})).toEqual(new Map([['u1', { bonus: 0, deduction: -1500 }]]));
  });

  it('keeps events of other units, other events and entries without one apart', () => {
    const entries = [
      tiered('县', '水污染'),
      tiered('县', '水污染', { unit: '西镇' }),
      tiered('县', '大气'),
      tiered('县', ''),
      tiered('县', ' '),
    ];
    const readings = readLedger(entries, definitions, { sameEventOnce: true, evidence: 'tell' });
    expect(readings.every(({ state }) => state === 'counted')).toBe(true);
  });

  it('a refused entry stands in no other’s way', () => {
    const entries = [tiered('市', '水污染'), tiered('县', '水污染')];
    const readings = readLedger(entries, definitions, { sameEventOnce: true, evidence: 'tell' });
    expect(readings.map(({ state }) => state)).toEqual(['refused', 'counted']);
  });

  it('deducts every entry where the county wants it so', () => {
    const entries = [tiered('县', '水污染'), tiered('省', '水污染')];
    const readings = readLedger(entries, definitions, { sameEventOnce: false, evidence: 'tell' });
    expect(registerSums(readings, {})).toEqual(new Map([['u1', { bonus: 0, deduction: -2000 }]]));
  });

  it('multiplies by the factor, and rounds halves of a thousandth away from zero', () => {
    const list = {
      ...definitions,
      negativeList: [item('n1', '甲', { points: pointsFromThousandths(-125) })],
    };
    const counted = (factor: LedgerEntry['factor'], times = 1) => {
      const [reading] = readLedger([entry({ factor, times })], list, {
        sameEventOnce: true,
        evidence: 'tell',
      });
      return reading?.state === 'counted' ? reading.points : reading?.state;
    };
    expect([0.5, 1.5, 0.01, 10, ' ', 2].map((factor) => counted(factor))).toEqual([
      -63, -188, -1, -1250, -125, -250,
    ]);
    expect(counted(0.5, 3)).toBe(-188);
  });

  it.each([0, -1, 10.01, 0.333, true, '2', '二倍'])('refuses the factor %p', (factor) => {
    const [reading] = readLedger([entry({ factor })], definitions, { sameEventOnce: true, evidence: 'tell' });
    expect(reading).toMatchObject({ state: 'refused', refusal: { code: 'ledgerFactorInvalid' } });
  });

  it('counts an entry without proof unless the county leaves it out', () => {
    const one = entry({ unproved: ['basis', 'enteredBy'] });
    for (const evidence of ['tell', 'off'] as const) {
      expect(readLedger([one], definitions, { sameEventOnce: true, evidence })).toMatchObject([
        { state: 'counted', points: -500 },
      ]);
    }
    expect(readLedger([one], definitions, { sameEventOnce: true, evidence: 'leaveOut' })).toMatchObject([
      { state: 'refused', refusal: { code: 'ledgerUnproved', params: { missing: ['basis', 'enteredBy'] } } },
    ]);
  });
});
