import { describe, expect, it } from '@jest/globals';
import type { NegativeItem } from '../../../src/domain/definitions/definitions';
import { negativeLabels, tierNames } from '../../../src/domain/deductions/negativeLabels';
import { points } from '../../support/sampleTypes';

const item = (id: string, category: string, text: string): NegativeItem => ({
  id,
  category,
  text,
  responsible: [],
  points: points(-1),
  tiers: [],
});
const labels = (...items: readonly NegativeItem[]) => [...negativeLabels(items).values()];

describe('the labels of negative items', () => {
  it('are category and text in one line, or one of them alone', () => {
    expect(labels(item('a', '安全', '发生\n 事故'), item('b', '', '通报'), item('c', '环保', ''))).toEqual([
      '安全：发生 事故',
      '通报',
      '环保',
    ]);
  });

  it('are numbered where several are the same to Excel, whatever their case, past numbers that are taken', () => {
    expect(
      labels(
        item('a', '', 'A级'),
        item('b', '', 'a级'),
        item('c', '', 'A级 (3)'),
        item('d', '', 'A级'),
        item('e', '', 'A级'),
      ),
    ).toEqual(['A级', 'a级 (2)', 'A级 (3)', 'A级 (4)', 'A级 (5)']);
  });

  it('are cut at 80 characters and told apart behind the cut', () => {
    const [whole, cut, same] = labels(
      item('a', '', '长'.repeat(80)),
      item('b', '', `${'长'.repeat(80)}一`),
      item('c', '', `${'长'.repeat(80)}二`),
    );
    expect(whole).toBe('长'.repeat(80));
    expect(cut).toBe(`${'长'.repeat(79)}…`);
    expect(same).toBe(`${'长'.repeat(79)}… (2)`);
  });
});

it('the tiers of a list stand in the order in which they first appear, each once', () => {
  const tiered = (id: string, ...names: readonly string[]): NegativeItem => ({
    ...item(id, '', id),
    points: null,
    tiers: names.map((name) => ({ name, points: points(-1) })),
  });
  expect(tierNames([tiered('a', '市', '县'), item('b', '', 'b'), tiered('c', '省', '市')])).toEqual([
    '市',
    '县',
    '省',
  ]);
});
