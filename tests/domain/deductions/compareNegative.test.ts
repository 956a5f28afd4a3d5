import { expect, it } from '@jest/globals';
import { compareNegative } from '../../../src/domain/deductions/compareNegative';
import { sampleItem } from '../../support/smallCounty';

const brief = (...lists: Parameters<typeof compareNegative>) =>
  compareNegative(...lists).map(({ kind, label }) => [kind, label]);

it('tells items that are gone, deduct otherwise, or are new', () => {
  const before = [
    sampleItem('通报', -1.5),
    sampleItem('约谈', { 省: -1.5, 市: -1 }),
    sampleItem('细', -0.125),
  ];
  const after = [sampleItem('约谈', { 省: -2, 市: -1 }), sampleItem('通报', -1.5), sampleItem('迟报', -1)];
  expect(brief(before, after)).toEqual([
    ['removed', '负面：细'],
    ['pointsChanged', '负面：约谈'],
    ['added', '负面：迟报'],
  ]);
  expect(brief(before, [...before].reverse())).toEqual([]);
});

it('takes an item for the same under another id where category and text are', () => {
  const [item] = [sampleItem('通报', -1.5)];
  expect(brief([item], [{ ...item, id: 'other' }])).toEqual([]);
  expect(brief([item], [{ ...item, id: 'other', points: null }])).toEqual([['pointsChanged', '负面：通报']]);
});

it('takes an item for the same under another text where the id is, and calls it what the ledger does', () => {
  const item = sampleItem('通报', -1.5);
  expect(brief([item], [{ ...item, text: '被通报' }])).toEqual([]);
  const changes = compareNegative([item], [{ ...sampleItem('被通报', -2), id: item.id }]);
  expect(changes).toMatchObject([{ kind: 'pointsChanged', label: '负面：通报', after: { text: '被通报' } }]);
});

it('takes one item for one only: of two that read alike now the second is new', () => {
  const [item, twin] = [sampleItem('通报', -1.5), { ...sampleItem('通报', -3), id: 'n-second' }];
  expect(brief([item], [item, twin])).toEqual([['added', '负面：通报 (2)']]);
  expect(brief([item], [twin, item])).toEqual([['added', '负面：通报']]);
  expect(
    brief(
      [item, twin],
      [
        { ...item, id: 'a' },
        { ...twin, id: 'b' },
      ],
    ),
  ).toEqual([]);
  expect(brief([item, twin], [{ ...item, id: 'a' }])).toEqual([['removed', '负面：通报 (2)']]);
});

it('tells a tier that is called otherwise, or gone, for other points', () => {
  const item = sampleItem('约谈', { 省: -1.5, 市: -1 });
  const changed = ['pointsChanged', '负面：约谈'];
  expect(brief([item], [sampleItem('约谈', { 省: -1.5, 县: -1 })])).toEqual([changed]);
  expect(brief([item], [sampleItem('约谈', { 省: -1.5 })])).toEqual([changed]);
  expect(brief([item], [{ ...item, category: '清单' }])).toEqual([]);
});
