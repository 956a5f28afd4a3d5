import { describe, expect, it, test } from '@jest/globals';
import { faultOfBands, readGradeBand, type GradeBand } from '../../../src/domain/grading/gradeBand';

const read = (...texts: readonly string[]): readonly GradeBand[] =>
  texts.map((text) => {
    const band = readGradeBand(text);
    if (band === null) throw new Error(`no band: ${text}`);
    return band;
  });

describe('a grade as people write it', () => {
  test.each([
    ['优秀 ≥90', { name: '优秀', from: 90_000, upTo: null }],
    ['优秀>=89.5分', { name: '优秀', from: 89_500, upTo: null }],
    ['优秀　前２０％', { name: '优秀', from: null, upTo: 2000 }],
    ['优秀 ≥90，前12.5%', { name: '优秀', from: 90_000, upTo: 1250 }],
    ['A first 20%', { name: 'A', from: null, upTo: 2000 }],
    ['Very good top 50%', { name: 'Very good', from: null, upTo: 5000 }],
    ['合格', { name: '合格', from: null, upTo: null }],
    ['优秀 ≥0', { name: '优秀', from: 0, upTo: null }],
  ])('%s is understood', (text, band) => {
    expect(readGradeBand(text)).toEqual(band);
  });

  test.each([
    '',
    '90',
    '≥90',
    '优秀 大于90',
    '优秀 90',
    '优秀 >90',
    '优秀 前20',
    '优秀 前0%',
    '优秀 前120%',
    '优秀 ≥90.1234',
    '优秀 ≥-5',
    '优秀 前20% ≥90 x',
    '0.2',
  ])('%p is not guessed at', (text) => {
    expect(readGradeBand(text)).toBeNull();
  });
});

describe('a list of grades', () => {
  it('is sound when every grade can be got', () => {
    expect(faultOfBands(read('优秀 ≥90 前20%', '良好 ≥90', '合格 前90%', '不合格'))).toBeNull();
    expect(faultOfBands([])).toBeNull();
  });

  test.each([
    [['优秀 ≥90', '良好 ≥90'], 1],
    [['优秀 ≥80', '良好 ≥90'], 1],
    [['优秀 前20%', '良好 前10%'], 1],
    [['合格', '优秀 ≥90'], 1],
    [['优秀 前20%', '良好', '差 ≥1'], 2],
    [['优秀 ≥90', '优秀 ≥80'], 1],
    [['优秀 前20%', '良好 ≥90 前20%'], 1],
  ])('%p has a grade that nobody could get, or twice the same', (texts, index) => {
    expect(faultOfBands(read(...texts))).toEqual({ index });
  });
});
