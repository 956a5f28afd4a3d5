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
    ['优秀 ≥90', { from: 90_000 }],
    ['优秀>=89.5分', { from: 89_500 }],
    ['优秀　前２０％', { upTo: 2000 }],
    ['优秀 ≥90，前12.5%', { from: 90_000, upTo: 1250 }],
    ['A first 20%', { name: 'A', upTo: 2000 }],
    ['Very good top 50%', { name: 'Very good', upTo: 5000 }],
    ['合格', { name: '合格' }],
    ['优秀 ≥0', { from: 0 }],
    ['优秀 前10名', { places: 10 }],
    ['优秀　≥９０　前３　名', { from: 90_000, places: 3 }],
    ['优秀 前1位', { places: 1 }],
    ['A top 10 places', { name: 'A', places: 10 }],
    ['A ≥90, first 1 unit', { name: 'A', from: 90_000, places: 1 }],
  ])('%s is understood', (text, band) => {
    expect(readGradeBand(text)).toEqual({ name: '优秀', from: null, upTo: null, places: null, ...band });
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
    '优秀 前0名',
    '优秀 前2.5名',
    '优秀 前10',
    'A top 10',
    '优秀 前10名 前20%',
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
    expect(faultOfBands(read('优秀 ≥90 前3名', '良好 前5名', '合格 前50%', '不合格'))).toBeNull();
    expect(faultOfBands(read('优秀 前20%', '良好 前1名'))).toBeNull();
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
    [['优秀 前10名', '良好 ≥90 前10名'], 1],
    [['优秀 前10名', '良好', '合格 前20名'], 2],
    [['优秀 前100%', '良好 前3名'], 1],
  ])('%p has a grade that nobody could get, or twice the same', (texts, index) => {
    expect(faultOfBands(read(...texts))).toEqual({ index });
  });
});
