import { describe, expect, it } from '@jest/globals';
import { unitSheets } from '../../../src/domain/definitions/unitSheet';
import { meansOfOthers } from '../../../src/domain/scoring/meansOfOthers';
import type { ScoreReading } from '../../../src/domain/scoring/readScore';
import { scoreKey, type ScoreKey } from '../../../src/domain/scoring/scoreKey';
import type { BasisPoints } from '../../../src/domain/settings/basisPoints';
import type { Settings } from '../../../src/domain/settings/settings';
import { points, sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';

const [east, west] = ['东', '西'].map((name) => ({ ...sampleUnit(name), group: '一组' }));
const south = { ...sampleUnit('南'), group: '二组' };
const units = [east, west, south].flatMap((unit) => unit ?? []);
const common = sampleIndicator(null, '党建', 10);
const other = sampleIndicator(null, '信访', 10);
const own = sampleIndicator(south, '产业', 10);

const BAD: ScoreReading = { state: 'invalid', fault: 'scoreNotNumber', entered: '很好' };
const counts = (value: number): ScoreReading => ({ state: 'valid', points: points(value), isRounded: false });

type Rule = Partial<Pick<Settings, 'notAssessed' | 'rankScope' | 'scoreDecimals'>>;

/** Means where the units, in their order, have these scores of an indicator. */
function means(indicator: typeof common, scores: readonly ScoreReading[], rule: Rule = {}) {
  const sheets = unitSheets(sampleType('镇', units, indicator, other, own));
  const readings = new Map<ScoreKey, ScoreReading>(
    scores.map((reading, at) => [scoreKey(units[at]?.id ?? '', indicator.id), reading]),
  );
  readings.set(scoreKey(south.id, own.id), counts(4));
  return meansOfOthers(sheets, readings, {
    notAssessed: 'average',
    rankScope: 'unitType',
    scoreDecimals: 2,
    ...rule,
  });
}

describe('the mean that others have of an indicator', () => {
  it('is that of all of a type, rounded half up to the decimals that count', () => {
    const scores = [counts(1), counts(2), counts(2.015)];
    expect(means(common, scores)(null, common.id)).toBe(1670);
    expect(means(common, scores, { scoreDecimals: 3 })(null, common.id)).toBe(1672);
    expect(means(common, [counts(1), counts(2)], { scoreDecimals: 0 })(null, common.id)).toBe(2000);
  });

  it('is one for all groups unless these are ranked apart', () => {
    const scores = [counts(1), counts(2), counts(9)];
    const ofAll = means(common, scores);
    expect([ofAll('一组', common.id), ofAll('二组', common.id)]).toEqual([4000, 4000]);
    const ofGroups = means(common, scores, { rankScope: 'group' });
    expect([ofGroups('一组', common.id), ofGroups('二组', common.id), ofGroups(null, common.id)]).toEqual([
      1500,
      9000,
      null,
    ]);
  });

  it('leaves out what is no valid score, and is not known where nobody has one', () => {
    const scores: readonly ScoreReading[] = [counts(3), BAD, { state: 'notAssessed', isPlain: true }];
    expect(means(common, scores)(null, common.id)).toBe(3000);
    expect(means(common, [BAD, { state: 'blank' }])(null, common.id)).toBeNull();
    expect(means(common, [counts(3)])(null, other.id)).toBeNull();
  });

  it('is never above what the indicator can count', () => {
    const [low, high] = [sampleIndicator(null, '甲', 2.5), sampleIndicator(null, '乙', 2.5)];
    const over = { ...high, maxFactor: 20_000 as BasisPoints };
    const missing = sampleIndicator(null, '丙', null);
    const rule = { scoreDecimals: 0 };
    expect(means(low, [counts(2.5)], rule)(null, low.id)).toBe(2500);
    expect(means(over, [counts(2.5)], rule)(null, over.id)).toBe(3000);
    expect(means(missing, [counts(2.5)], rule)(null, missing.id)).toBe(3000);
  });

  it('is none of an indicator of one unit alone, nor where the county wants none', () => {
    expect(means(common, [])(null, own.id)).toBeNull();
    for (const notAssessed of ['fold', 'full'] as const)
      expect(means(common, [counts(3)], { notAssessed })(null, common.id)).toBeNull();
  });
});
