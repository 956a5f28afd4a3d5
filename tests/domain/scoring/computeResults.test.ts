import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Indicator } from '../../../src/domain/definitions/definitions';
import { rational, toDouble } from '../../../src/domain/points/rational';
import { computeResults } from '../../../src/domain/scoring/computeResults';
import type { ScoreReading } from '../../../src/domain/scoring/readScore';
import { scoreKey, type ScoreKey } from '../../../src/domain/scoring/scoreKey';
import type { BasisPoints } from '../../../src/domain/settings/basisPoints';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings/settings';
import { bonusOf, deductionOf } from '../../support/countyRegister';
import { randomCounty } from '../../support/randomCounty';
import { plainResults } from '../../support/plainResults';
import { compute, east, FULL, readings } from '../../support/pairOfUnits';
import {
  points,
  sampleDefinitions,
  sampleIndicator,
  sampleType,
  sampleUnit,
} from '../../support/sampleTypes';

const weights = { 't-镇': { common: 3000 as BasisPoints, own: 7000 as BasisPoints } };

describe('computeResults', () => {
  it('sums categories and parts, deducts, rounds and ranks', () => {
    expect(compute(FULL, {}, { 西: -1.5 })).toMatchObject([
      {
        unit: 'u-东',
        subtotals: [
          { part: 'common', category: '共性', points: 95_500 },
          { part: 'own', category: '经济', points: 90_250 },
          { part: 'own', category: '生态', points: 9000 },
        ],
        common: rational(95_500, 1000),
        own: rational(99_250, 1000),
        deduction: 0,
        final: 194_750,
        rank: 1,
        state: 'final',
      },
      {
        unit: 'u-西',
        common: rational(90_000, 1000),
        own: rational(99_999, 1000),
        deduction: -1500,
        final: 188_500,
        rank: 2,
      },
    ]);
  });

  it('weighs the parts 30 to 70', () => {
    expect(compute(FULL, { weights }).map(({ total, final }) => [toDouble(total), final])).toEqual([
      [98.125, 98_130],
      [96.9993, 97_000],
    ]);
  });

  it('scales each part to 100 before it is weighed', () => {
    const [first] = compute(FULL, { scaleTo100: true, weights });
    expect(toDouble(first?.total ?? { numerator: 0n, denominator: 1n })).toBeCloseTo(
      0.3 * 95.5 + (0.7 * 9925) / 135,
      12,
    );
  });

  it('rounds halves up, below 0 too, and bounds below only if set', () => {
    const finals = (deduction: number, settings: Partial<Settings>) =>
      compute({}, settings, { 东: deduction })[0]?.final;
    expect(finals(-0.125, { decimals: 2 })).toBe(-120);
    expect(finals(-0.126, { decimals: 2 })).toBe(-130);
    expect(finals(-0.5, { decimals: 0 })).toBe(0);
    expect(finals(-5, { floorAtZero: true })).toBe(0);
    expect(finals(-5, {})).toBe(-5000);
  });

  it('takes a blank for provisional, or for 0 once the year is closed', () => {
    const scores = Object.fromEntries(Object.entries(FULL).filter(([key]) => key !== '东 i--信访'));
    expect(compute(scores).map(({ state }) => state)).toEqual(['provisional', 'final']);
    expect(compute(scores, { blankIsZero: true }).map(({ state }) => state)).toEqual(['final', 'final']);
  });

  it('neither counts nor ranks a unit with an invalid entry, and ranks the other first', () => {
    expect(compute({ ...FULL, '东 i--党建': 'bad' })).toMatchObject([
      { common: rational(40_000, 1000), state: 'invalid', rank: null },
      { state: 'final', rank: 1 },
    ]);
  });

  it('ranks no unit that is alone in its type', () => {
    const alone = sampleDefinitions(sampleType('县', [east], sampleIndicator(east, '甲', null)));
    expect(computeResults(alone, new Map(), new Map(), DEFAULT_SETTINGS)).toMatchObject([
      { rank: null, state: 'provisional', final: 0 },
    ]);
  });

  it('stays exact beyond a million points', () => {
    const caps = [1, 2, 3].map((at) => sampleIndicator(east, `大${at}`, 999_999));
    const big = sampleDefinitions(sampleType('县', [east], ...caps));
    const scores = readings({ '东 i-东-大1': 999_999, '东 i-东-大2': 999_999 });
    const [result] = computeResults(big, scores, new Map(), { ...DEFAULT_SETTINGS, scaleTo100: true });
    expect(result?.final).toBe(66_670);
    expect(computeResults(big, scores, new Map(), DEFAULT_SETTINGS)[0]?.final).toBe(1_999_998_000);
  });

  it('gives a unit without indicators no rank, no grade and a state of its own, and no rival of anybody', () => {
    const parks = [sampleUnit('甲'), sampleUnit('乙'), sampleUnit('丙')] as const;
    const [first, second] = parks;
    const own = [sampleIndicator(first, '产业', 10), sampleIndicator(second, '产业', 10)] as const;
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      grades: [{ name: '合格', from: null, upTo: null, places: null }],
    };
    const outcome = (...indicators: readonly Indicator[]) =>
      computeResults(
        sampleDefinitions(sampleType('园区', parks, ...indicators)),
        new Map(),
        new Map(),
        settings,
      ).map(({ state, rank, grade }) => [state, rank, grade]);
    const none = ['withoutIndicators', null, null];
    expect(outcome(...own)).toEqual([['provisional', 1, '合格'], ['provisional', 1, '合格'], none]);
    expect(outcome(own[0])).toEqual([['provisional', null, '合格'], none, none]);
  });

  it('agrees with a plain computation by fractions', () => {
    fc.assert(
      fc.property(randomCounty, (county) => {
        const { definitions, settings, scores } = county;
        const read = new Map<ScoreKey, ScoreReading>(
          [...scores].map(([key, { counts }]): [ScoreKey, ScoreReading] => {
            const [unit = '', indicator = ''] = key.split('|');
            return [
              scoreKey(unit, indicator),
              counts === 'blank'
                ? { state: 'blank' }
                : counts === 'notAssessed'
                  ? { state: 'notAssessed', isPlain: true }
                  : counts === 'bad'
                    ? { state: 'invalid', fault: 'scoreNotNumber', entered: '' }
                    : { state: 'valid', points: points(counts / 1000), isRounded: false },
            ];
          }),
        );
        const units = definitions.unitTypes.flatMap((type) => type.units.map(({ id }) => id));
        const register = new Map(
          units.map((unit) => [unit, { bonus: bonusOf(county, unit), deduction: deductionOf(county, unit) }]),
        );
        const found = computeResults(definitions, read, register, settings);
        const expected = plainResults(
          definitions,
          (unit, indicator) => scores.get(`${unit}|${indicator}`)?.counts ?? 'blank',
          (unit) => ({ bonus: bonusOf(county, unit), deduction: deductionOf(county, unit) }),
          settings,
        );
        expect(found.map(({ unit, final, rank, state }) => ({ unit, final, rank, state }))).toEqual(
          expected.map(({ unit, final, rank, state }) => ({ unit, final, rank, state })),
        );
        found.forEach(({ subtotals, total }, at) => {
          const sums = subtotals.map(({ part, category, points: sum }) => [`${part}|${category}`, sum]);
          expect(Object.fromEntries(sums)).toEqual(expected[at]?.subtotals);
          expect(toDouble(total)).toBeCloseTo(expected[at]?.total ?? NaN, 9);
        });
      }),
      { numRuns: 500 },
    );
  });
});
