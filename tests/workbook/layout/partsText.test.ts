import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BasisPoints } from '../../../src/domain/settings/basisPoints';
import {
  componentsText,
  isPartName,
  partsText,
  readComponentsText,
  readPartsText,
} from '../../../src/workbook/layout/partsText';

const weight = (percent: number): BasisPoints => (percent * 100) as BasisPoints;

describe('parts in words', () => {
  it('say each part with its weight, and its component in brackets', () => {
    const parts = [
      { name: '年终考核', weight: weight(70), component: '年度目标任务' },
      { name: '社会评价', weight: weight(33.33), component: null },
    ];
    expect(partsText(parts)).toBe('年终考核 70%（年度目标任务）、社会评价 33.33%');
    expect(readPartsText(partsText(parts))).toEqual(parts);
  });

  it.each([
    [
      '共性30％，个性70％',
      [
        ['共性', 30],
        ['个性', 70],
      ],
    ],
    [
      '共性 30 %;个性 ７０%',
      [
        ['共性', 30],
        ['个性', 70],
      ],
    ],
    [
      '共性\n个性',
      [
        ['共性', 100],
        ['个性', 100],
      ],
    ],
    [
      '“党的建设、廉政建设” 30%、业务 70%',
      [
        ['党的建设、廉政建设', 30],
        ['业务', 70],
      ],
    ],
    ['社会评价（网上） 20%', [['社会评价（网上）', 20]]],
  ])('are read as people write them: %s', (text, expected) => {
    expect(readPartsText(text)?.map(({ name, weight: share }) => [name, share / 100])).toEqual(expected);
  });

  it.each([
    '共性 30',
    '共性 1001%',
    '共性 -5%',
    '70%',
    '共性 30%、共性 70%',
    '“共性 30%',
    '共性 33.333%',
    '、',
  ])('are none where an entry cannot be understood: %s', (text) => {
    expect(readPartsText(text)).toBeNull();
  });

  it('say components alike, which belong to nothing', () => {
    const components = [
      { name: '年度目标任务', weight: weight(80) },
      { name: '社会评价', weight: weight(20) },
    ];
    expect(componentsText(components)).toBe('年度目标任务 80%、社会评价 20%');
    expect(readComponentsText(componentsText(components))).toEqual(components);
    expect(readComponentsText('社会评价 20%（其他）')).toBeNull();
  });

  it('are read again as they were written, whatever their names', () => {
    const name = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
        fc
          .array(fc.constantFrom('共', '性', '1', ' ', '、', '（', '）', '(', '%', '％', '.', ';'))
          .map((list) => list.join('')),
      )
      .filter(isPartName);
    const share = fc.integer({ min: 0, max: 100_000 }).map((value) => value as BasisPoints);
    const part = fc.record({ name, weight: share, component: fc.option(name) });
    fc.assert(
      fc.property(
        fc.uniqueArray(part, { minLength: 1, maxLength: 4, selector: (one) => one.name }),
        (parts) => {
          expect(readPartsText(partsText(parts))).toEqual(parts);
        },
      ),
    );
  });
});
