import { afterEach, describe, expect, it } from '@jest/globals';
import type { Indicator } from '../../src/domain/definitions/definitions';
import type { BasisPoints } from '../../src/domain/settings/basisPoints';
import { closeBooks, findingsOf, generatedBook, type EmbeddedBook } from '../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { smallCounty } from '../support/smallCounty';
import { typeActual } from '../support/typeActual';

// The examples of methods in docs/rules.md, worked by hand there, in the book and its formulas.

afterEach(closeBooks);

const units = ['东镇', '西镇', '南镇', '北镇'].map((name) => sampleUnit(name));

/** A book of four towns with one indicator, the actuals typed. */
async function bookOf(more: Partial<Indicator>, actuals: readonly string[], cap = 20) {
  const town = sampleType('乡镇', units, sampleIndicator(null, '指标', cap, more));
  const book = await generatedBook(smallCounty(town), {});
  units.forEach(({ name }, at) => {
    typeActual(book, name, '指标', actuals[at] ?? '');
  });
  return book;
}

/** What a column of the score sheet holds in the rows of the indicator. */
function column(book: EmbeddedBook, header: string): readonly unknown[] {
  return book.cells
    .table('乡镇')
    .filter((row) => row['指标'] === '指标')
    .map((row) => row[header]);
}

/** Computes: no figure may differ between the formulas and the domain. */
async function computed(more: Partial<Indicator>, actuals: readonly string[], cap = 20) {
  const book = await bookOf(more, actuals, cap);
  const before = column(book, '得分');
  const result = await book.compute();
  expect(findingsOf(result, 'figureDiffers')).toEqual([]);
  expect(findingsOf(result, 'rowFigureDiffers')).toEqual([]);
  expect(findingsOf(result, 'formulaOverwritten')).toEqual([]);
  expect(column(book, '得分')).toEqual(before);
  return { book, result, scores: column(book, '计分') };
}

describe('the share of a target', () => {
  it('is that share of the cap, and never above it: 20 × 90 ÷ 120 = 15', async () => {
    const method = { kind: 'ratio', target: 120, better: 'higher' } as const;
    const { scores, book, result } = await computed({ method }, ['90', '100', '150', '0']);
    expect(scores).toEqual([15, 16.667, 20, 0]);
    expect(book.cells.table('指标库')[0]).toMatchObject({ 计分方法: '分值×完成值÷目标 120' });
    expect(result.definitions.unitTypes[0]?.indicators[0]).toMatchObject({ method });
    expect(book.cells.grid('汇总排名').flat().join('')).toContain('按完成值计分的，方法见“指标库”');
  });

  it('counts up to the factor of the cap, and turned round where lower is better: 20 × 3 ÷ 4 = 15', async () => {
    const method = { kind: 'ratio', target: 3, better: 'lower' } as const;
    const { scores } = await computed({ method, maxFactor: 11_000 as BasisPoints }, ['4', '2.8', '2', '0']);
    expect(scores).toEqual([15, 21.429, 22, 22]);
  });
});

describe('steps from a target', () => {
  it('add and take off points: 16 for 90, half a point for each beyond: 16 + 3 × 0.5 = 17.5', async () => {
    const method = { kind: 'step', target: 90, base: 16, perUnit: 0.5 } as const;
    const { scores } = await computed({ method }, ['93', '88.5', '120', '50']);
    expect(scores).toEqual([17.5, 15.25, 20, 0]);
    const other = await computed({ method: { ...method, perUnit: -2 } }, ['91', '88.5', '120', '-3']);
    expect(other.scores).toEqual([14, 19, 0, 20]);
  });
});

describe('points of places', () => {
  it('go down the list, equal actuals sharing the better place: 10, 9.5, 9.5 and, two places on, 8', async () => {
    const method = { kind: 'rank', points: [10, 9.5, 9, 8], better: 'higher' } as const;
    const { scores } = await computed({ method }, ['7', '8', '7', '6']);
    expect(scores).toEqual([9.5, 10, 9.5, 8]);
  });

  it('are the last ones beyond the list, and the lowest is first where lower is better', async () => {
    const method = { kind: 'rank', points: [10, 9.5], better: 'lower' } as const;
    const { scores } = await computed({ method }, ['7', '-8', '0.3', '']);
    expect(scores).toEqual([9.5, 10, 9.5, '']);
  });
});

describe('the measure of the best', () => {
  it('gives the others their share of it: 20 × 40 ÷ 50 = 16', async () => {
    const { scores } = await computed({ method: { kind: 'leader', better: 'higher' } }, [
      '50',
      '40',
      '',
      '0',
    ]);
    expect(scores).toEqual([20, 16, '', 0]);
  });

  it('turns round where lower is better, and none is best of all', async () => {
    const method = { kind: 'leader', better: 'lower' } as const;
    expect((await computed({ method }, ['5', '4', '8', ''])).scores).toEqual([16, 20, 10, '']);
    expect((await computed({ method }, ['5', '0', '', ''])).scores).toEqual([0, 20, '', '']);
    const higher = { kind: 'leader', better: 'higher' } as const;
    expect((await computed({ method: higher }, ['0', '0', '', ''])).scores).toEqual([0, 0, '', '']);
  });
});

describe('an actual', () => {
  const method = { kind: 'leader', better: 'higher' } as const;

  it('that cannot be used leaves its unit without a rank, is told and stays; the others are compared', async () => {
    const { book, result, scores } = await computed({ method }, ['好', '-1', '40', '不考核']);
    expect(scores).toEqual(['', '', 20, '']);
    expect(column(book, '完成值')).toEqual(['好', -1, 40, '不考核']);
    expect(findingsOf(result, 'actualInvalid')).toMatchObject([
      { params: { variant: 'notNumber', unit: '东镇' } },
      { params: { variant: 'negative', unit: '西镇' } },
    ]);
    expect(result.results.map(({ state }) => state)).toEqual(['invalid', 'invalid', 'final', 'final']);
    expect(column(book, '检查')).toEqual(['✗ 完成值不能用', '✗ 完成值不能用', '', '不考核']);
  });

  it('is needed for a target above 0, and its indicator for a cap', async () => {
    const none = await computed({ method: { kind: 'ratio', target: 0, better: 'higher' } }, [
      '5',
      '',
      '',
      '',
    ]);
    expect(none.result.results.map(({ state }) => state)).toEqual([
      ...['invalid', 'provisional', 'provisional', 'provisional'],
    ]);
    expect(findingsOf(none.result, 'definitionInvalid')).toMatchObject([{ params: { variant: 'noTarget' } }]);
  });

  it('is compared by what was typed over its score, which counts with a note, until it is emptied', async () => {
    const book = await bookOf({ method }, ['50', '40', '30', '20']);
    book.score('西镇', '指标', '13');
    const result = await book.compute();
    expect(findingsOf(result, 'figureDiffers')).toEqual([]);
    expect(findingsOf(result, 'scoreTypedOver')).toMatchObject([{ params: { unit: '西镇', entered: '13' } }]);
    expect(column(book, '计分')).toEqual([20, 13, 12, 8]);
    expect(column(book, '检查')).toEqual(['', '得分是直接填的', '', '']);
    await book.generate();
    await book.compute();
    expect(column(book, '计分')).toEqual([20, 13, 12, 8]);
    const { sheet, cell } = book.cells.score('西镇', '指标');
    book.host.paste(sheet, cell, [['']], { keepValidation: true });
    await book.compute();
    expect(column(book, '计分')).toEqual([20, 16, 12, 8]);
  });
});
