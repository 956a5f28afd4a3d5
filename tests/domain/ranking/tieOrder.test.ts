import { describe, expect, it } from '@jest/globals';
import { rational } from '../../../src/domain/points/rational';
import { readTieOrder } from '../../../src/domain/ranking/readTieOrder';
import { standings, tieValues } from '../../../src/domain/ranking/tieOrder';
import { points } from '../../support/sampleTypes';

const WORDS = new Map([
  ['个性', { kind: 'own' }],
  ['合计', { kind: 'total' }],
] as const);

describe('readTieOrder', () => {
  const read = (text: string, categories: readonly string[] = ['经济', '经济、财税', 'own']) =>
    readTieOrder(text, WORDS, categories);

  it('reads words of the sheet, those of other programs and categories, whatever stands between them', () => {
    expect(read('个性、 合计')).toEqual([{ kind: 'own' }, { kind: 'total' }]);
    expect(read('Deduction,经济；bonus')).toEqual([
      { kind: 'deduction' },
      { kind: 'category', category: '经济' },
      { kind: 'bonus' },
    ]);
    expect(read('')).toEqual([]);
  });

  it('takes the longest name that fits, and a word for a figure before a category of that name', () => {
    expect(read('经济、财税、own')).toEqual([{ kind: 'category', category: '经济、财税' }, { kind: 'own' }]);
  });

  it('takes nothing that names no category or names one thing twice', () => {
    expect([read('经济财税'), read('个性、民生'), read('个性、own'), read('经济,经济')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('standings', () => {
  const of = (final: number, ...ties: readonly number[]) => ({ final, ties: ties.map(BigInt) });

  it('are the final scores where nothing parts equal ones', () => {
    expect(standings([of(3), of(5), of(3)])).toEqual([3, 5, 3]);
  });

  it('follow the final score, then each figure in turn; what is equal in all stands equal', () => {
    const found = standings([of(9, 1, 5), of(9, 2, 0), of(10, 0, 0), of(9, 1, 5), of(9, 1, 6)]);
    expect(found.map((own) => found.filter((other) => other > own).length)).toEqual([3, 1, 0, 3, 2]);
  });

  it('compare figures at nine decimals, a category over all parts', () => {
    const values = tieValues(
      {
        subtotals: [
          { category: '经济', points: points(1.5) },
          { category: '生态', points: points(7) },
          { category: '经济', points: points(2) },
        ],
        common: rational(2, 3),
        own: rational(0),
        total: rational(1, 3_000_000_000),
        bonus: points(0),
        deduction: points(-1.5),
      },
      [{ kind: 'category', category: '经济' }, { kind: 'common' }, { kind: 'total' }, { kind: 'deduction' }],
    );
    expect(values).toEqual([3_500_000_000n, 666_666_667n, 0n, -1_500_000_000n]);
  });
});
