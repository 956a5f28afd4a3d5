import { describe, expect, it } from '@jest/globals';
import { readLedger, type LedgerEntry } from '../../../src/domain/deductions/readLedger';
import type { Definitions } from '../../../src/domain/definitions/definitions';
import type { Settings } from '../../../src/domain/settings/settings';
import { points, sampleDefinitions, sampleType, sampleUnit } from '../../support/sampleTypes';
import { sampleItem } from '../../support/smallCounty';

const county: Definitions = {
  ...sampleDefinitions(sampleType('镇', [sampleUnit('东镇'), sampleUnit('西镇')])),
  negativeList: [
    sampleItem('通报', -1.5),
    sampleItem('约谈', { 省: -2, 县: -0.5 }),
    sampleItem('细', null),
    { ...sampleItem('迟报', -1), limit: points(2.5) },
  ],
  bonusList: [sampleItem('表彰', 3, '加分')],
};

const entry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  unit: '东镇',
  item: '负面：通报',
  tier: '',
  times: 1,
  factor: '',
  unproved: [],
  event: '',
  ...more,
});

const read = (entries: readonly LedgerEntry[], rule: Partial<Settings> = {}) =>
  readLedger(entries, county, { sameEventOnce: true, evidence: 'tell', ...rule });

describe('an entry of the register', () => {
  it('counts points of its item, or tier, by times and factor', () => {
    const counted = { state: 'counted', unit: 'u-东镇', cut: null };
    expect(
      read([
        entry({ times: 2, factor: 1.5 }),
        entry({ item: '负面：约谈', tier: '省' }),
        entry({ item: '加分：表彰', times: 999 }),
      ]),
    ).toEqual([
      { ...counted, item: 'n-通报', points: -4500 },
      { ...counted, item: 'n-约谈', points: -2000 },
      { ...counted, item: 'n-表彰', points: 2_997_000 },
    ]);
  });

  it('names its unit, item and tier whatever blanks are around them', () => {
    const blanks = { unit: ' 东镇\n', item: '\u3000负面：约谈 ', tier: ' 县\u00a0' };
    expect(read([entry(blanks)])).toMatchObject([{ state: 'counted', unit: 'u-东镇', points: -500 }]);
  });

  it.each([
    [{ unit: '' }, 'ledgerUnitUnknown', { variant: 'blank' }],
    [{ unit: '南镇' }, 'ledgerUnitUnknown', { variant: 'unknown', entered: '南镇' }],
    [{ item: ' ' }, 'ledgerUnfinished', { missing: 'item' }],
    [{ item: '约谈' }, 'ledgerItemUnknown', { entered: '约谈' }],
    [{ item: '负面：约谈' }, 'ledgerUnfinished', { missing: 'tier' }],
    [{ item: '负面：约谈', tier: '市' }, 'ledgerTierUnknown', { entered: '市', item: '负面：约谈' }],
    [{ tier: '省' }, 'ledgerTierUnexpected', { entered: '省', item: '负面：通报' }],
    [{ times: ' ' }, 'ledgerUnfinished', { missing: 'times' }],
    [{ times: true }, 'ledgerTimesInvalid', { entered: 'true', most: 999 }],
    [{ times: 1000 }, 'ledgerTimesInvalid', { entered: '1000', most: 999 }],
    [{ factor: 10.5 }, 'ledgerFactorInvalid', { entered: '10.5', most: 10 }],
    [{ item: '负面：细' }, 'ledgerPointsMissing', { item: '负面：细' }],
  ] as const)('like %j is refused as %s, with what is wrong', (more, code, params) => {
    expect(read([entry(more)])).toEqual([{ state: 'refused', refusal: { code, params } }]);
  });

  it('without proof says what it lacks where it is left out, and is refused for what is worse before', () => {
    const unproved = ['date'] as const;
    expect(read([entry({ unproved }), entry()], { evidence: 'leaveOut' })).toMatchObject([
      { refusal: { code: 'ledgerUnproved', params: { variant: 'leftOut', missing: ['date'] } } },
      { state: 'counted' },
    ]);
    expect(read([entry({ unproved, times: 0 })], { evidence: 'leaveOut' })).toMatchObject([
      { refusal: { code: 'ledgerTimesInvalid' } },
    ]);
  });
});

describe('entries of one event', () => {
  it('count apart in the negative and in the bonus list', () => {
    const event = '防汛';
    const found = read([entry({ event }), entry({ item: '加分：表彰', event })]);
    expect(found.map(({ state }) => state)).toEqual(['counted', 'counted']);
  });

  it('count once for bonuses as well, at the highest, the first of equal ones', () => {
    const event = '防汛';
    const found = read([
      entry({ item: '加分：表彰', event }),
      entry({ item: '加分：表彰', event, times: 2 }),
      entry({ item: '加分：表彰', event, times: 2 }),
    ]);
    expect(found).toMatchObject([
      { state: 'superseded', by: 1, points: 3000 },
      { state: 'counted', points: 6000 },
      { state: 'superseded', by: 1, points: 6000, unit: 'u-东镇', item: 'n-表彰' },
    ]);
  });

  it('are of one whatever the case and the blanks of its words, but an error value names none', () => {
    const states = (...events: readonly string[]) =>
      read(events.map((event) => entry({ event }))).map(({ state }) => state);
    expect(states('PM 2.5', ' pm  2.5')).toEqual(['counted', 'superseded']);
    expect(states('#N/A', '#N/A')).toEqual(['counted', 'counted']);
    expect(states('#N/A', '#N/A!')).toEqual(['counted', 'counted']);
  });
});

it('an entry says what it is worth where a limit takes something off, after one event was counted once', () => {
  const late = (times: number, event = '') => entry({ item: '负面：迟报', times, event });
  expect(read([late(1, '月报'), late(2, '月报'), late(1)])).toMatchObject([
    { state: 'superseded', by: 1 },
    { state: 'counted', points: -2000, cut: null },
    { state: 'counted', points: -500, cut: { worth: -1000, by: 'item', limit: 2500 } },
  ]);
});
