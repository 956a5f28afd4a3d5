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

describe('readTieOrder, of what people type', () => {
  const read = (text: string, categories: readonly string[] = []) => readTieOrder(text, WORDS, categories);
  const category = (name: string) => ({ kind: 'category', category: name });

  it.each([
    'own,total',
    'own，total',
    'own、total',
    'own;total',
    'own；total',
    'own>total',
    'own＞total',
    'own total',
  ])('takes %s for two figures', (text) => {
    expect(read(text)).toEqual([{ kind: 'own' }, { kind: 'total' }]);
  });

  it('passes over separators at either end, and several in a row', () => {
    expect(read(' 、own ，、 total； ')).toEqual([{ kind: 'own' }, { kind: 'total' }]);
    expect([read(' '), read('、、')]).toEqual([[], []]);
  });

  it('knows a name whatever its case and width, and a category as the document writes it', () => {
    expect(read('ＯＷＮ、gdp', ['ＧＤＰ'])).toEqual([{ kind: 'own' }, category('ＧＤＰ')]);
    expect(read('经济 发展、total', ['经济  发展'])).toEqual([category('经济  发展'), { kind: 'total' }]);
  });

  it('knows a name only where it ends', () => {
    expect([read('owntotal'), read('ownx'), read('经济发展', ['经济'])]).toEqual([null, null, null]);
    expect(read('经济发展', ['经济', '经济发展'])).toEqual([category('经济发展')]);
  });

  it('knows the figures of every program, each once', () => {
    expect(read('own common total bonus deduction')?.map(({ kind }) => kind)).toEqual([
      ...['own', 'common', 'total', 'bonus', 'deduction'],
    ]);
    expect([read('bonus,bonus'), read('合计,total')]).toEqual([null, null]);
  });

  it('takes the sheet’s word before a category of that name, and no category without a name', () => {
    expect(read('个性', ['个性'])).toEqual([{ kind: 'own' }]);
    expect(read('经济', ['', ' ', '经济', '生态'])).toEqual([category('经济')]);
    expect(read('经济、生态', ['经济', '生态'])).toEqual([category('经济'), category('生态')]);
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

  it('part units by figures only where their final scores are equal, and share a place where nothing parts them', () => {
    const ranks = (...contenders: readonly ReturnType<typeof of>[]) => {
      const found = standings(contenders);
      return found.map((own) => 1 + found.filter((other) => other > own).length);
    };
    expect(ranks(of(8, 100), of(9, 1))).toEqual([2, 1]);
    expect(ranks(of(9, 1), of(9, 1), of(9, 1), of(8, 1))).toEqual([1, 1, 1, 4]);
    expect(ranks(of(9, 1, 1), of(9, 1, 2), of(9, 2, 0))).toEqual([3, 2, 1]);
    expect(standings([])).toEqual([]);
  });

  it('take bonuses and all parts of a unit as they are, and 0 of a category that it does not have', () => {
    const figures = {
      subtotals: [],
      common: rational(1),
      own: rational(-5, 2),
      total: rational(7, 2),
      bonus: points(1.25),
      deduction: points(-2),
    };
    const values = tieValues(figures, [
      { kind: 'bonus' },
      { kind: 'own' },
      { kind: 'total' },
      { kind: 'category', category: '经济' },
    ]);
    expect(values).toEqual([1_250_000_000n, -2_500_000_000n, 3_500_000_000n, 0n]);
    expect(tieValues({ ...figures, own: rational(1, 2_000_000_000) }, [{ kind: 'own' }])).toEqual([1n]);
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
