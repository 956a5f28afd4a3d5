import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Indicator } from '../../../src/domain/definitions/definitions';
import { rational, toDouble } from '../../../src/domain/points/rational';
import { computeResults, partTotalOf } from '../../../src/domain/scoring/computeResults';
import type { ScoreReading } from '../../../src/domain/scoring/readScore';
import { scoreKey, type ScoreKey } from '../../../src/domain/scoring/scoreKey';
import type { BasisPoints } from '../../../src/domain/settings/basisPoints';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings/settings';
import { bonusOf, deductionOf } from '../../support/countyRegister';
import { randomCounty } from '../../support/randomCounty';
import { plainResults } from '../../support/plainResults';
import {
  points,
  sampleDefinitions,
  sampleIndicator,
  sampleType,
  sampleUnit,
} from '../../support/sampleTypes';

const [east, west] = [sampleUnit('东'), sampleUnit('西')];
const pair = sampleDefinitions(
  sampleType(
    '镇',
    [east, west],
    sampleIndicator(null, '党建', 60, { category: '共性' }),
    sampleIndicator(null, '信访', 40, { category: '共性' }),
    sampleIndicator(east, '产业', 120, { category: '经济' }),
    sampleIndicator(east, '造林', 15, { category: '生态' }),
    sampleIndicator(west, '产业', 100, { category: '经济' }),
  ),
);

type Scores = Readonly<Record<string, number | 'bad'>>;

/** Scores by `unit indicator` names; what is missing is blank. */
function readings(scores: Scores): ReadonlyMap<ScoreKey, ScoreReading> {
  return new Map(
    Object.entries(scores).map(([names, score]) => {
      const [unit = '', indicator = ''] = names.split(' ');
      const reading: ScoreReading =
        score === 'bad'
          ? { state: 'invalid', fault: 'scoreNotNumber', entered: '' }
          : { state: 'valid', points: points(score), isRounded: false };
      return [scoreKey(`u-${unit}`, indicator), reading];
    }),
  );
}

const compute = (
  scores: Scores,
  settings: Partial<Settings> = {},
  deductions: Readonly<Record<string, number>> = {},
) =>
  computeResults(
    pair,
    readings(scores),
    new Map(
      Object.entries(deductions).map(([unit, value]) => [
        `u-${unit}`,
        { bonus: points(0), deduction: points(value) },
      ]),
    ),
    { ...DEFAULT_SETTINGS, ...settings },
  );

const FULL: Scores = {
  '东 i--党建': 55.5,
  '东 i--信访': 40,
  '东 i-东-产业': 90.25,
  '东 i-东-造林': 9,
  '西 i--党建': 60,
  '西 i--信访': 30,
  '西 i-西-产业': 99.999,
};
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

  const NOT_ASSESSED: ScoreReading = { state: 'notAssessed', isPlain: true };

  /** Results where the east is not assessed in one of its indicators. */
  const without = (indicator: string, scores: Scores, settings: Partial<Settings> = {}, definitions = pair) =>
    computeResults(
      definitions,
      new Map([...readings(scores), [scoreKey('u-东', indicator), NOT_ASSESSED]]),
      new Map(),
      { ...DEFAULT_SETTINGS, ...settings },
    );

  it('counts for what is not assessed what the county says: nothing, with the part folded, the mean or the cap', () => {
    const finals = (notAssessed: Settings['notAssessed']) =>
      without('i--信访', { '东 i--党建': 30, '西 i--信访': 12.5 }, { notAssessed })[0];
    expect(finals('fold')).toMatchObject({ final: 50_000, unfolded: [] });
    expect(finals('average')).toMatchObject({ final: 42_500, unfolded: [] });
    expect(finals('full')).toMatchObject({ final: 70_000, unfolded: [] });
  });

  it('counts nothing in full where the cap is missing, and says why a part is not folded', () => {
    const capless = sampleDefinitions(
      sampleType(
        '镇',
        [east, west],
        sampleIndicator(null, '党建', 60),
        sampleIndicator(null, '信访', null),
        sampleIndicator(east, '产业', 10),
      ),
    );
    const scores: Scores = { '东 i--党建': 30 };
    expect(without('i--信访', scores, { notAssessed: 'full' }, capless)[0]).toMatchObject({ final: 30_000 });
    expect(without('i--信访', scores, {}, capless)[0]).toMatchObject({
      final: 30_000,
      unfolded: [{ part: 'common', why: 'capMissing' }],
    });
    expect(without('i-东-产业', scores, {}, capless)[0]).toMatchObject({
      final: 30_000,
      unfolded: [{ part: 'own', why: 'nothingLeft' }],
    });
  });

  it('takes a unit in which something is not assessed for scored', () => {
    const [result] = without('i-东-造林', FULL);
    expect(result).toMatchObject({ state: 'final', rank: 1 });
  });

  it('adds bonuses, takes off deductions, and has neither of a unit without entries', () => {
    const register = new Map([['u-东', { bonus: points(2.5), deduction: points(-1) }]]);
    expect(computeResults(pair, readings(FULL), register, DEFAULT_SETTINGS)).toMatchObject([
      { bonus: 2500, deduction: -1000, final: 196_250 },
      { bonus: 0, deduction: 0, final: 190_000 },
    ]);
  });

  it('says of each part what it comes to, 0 for one that a unit type does not have', () => {
    const [first] = compute(FULL);
    expect(first?.parts).toEqual([
      { id: 'common', total: rational(95_500, 1000) },
      { id: 'own', total: rational(99_250, 1000) },
    ]);
    if (first === undefined) throw new Error('no result');
    expect(partTotalOf(first, 'own')).toEqual(rational(99_250, 1000));
    expect(partTotalOf(first, '测评')).toEqual(rational(0));
  });

  it('leaves a part as it is whose caps are all missing or 0, where the others are scaled', () => {
    const capless = sampleDefinitions(
      sampleType(
        '镇',
        [east],
        sampleIndicator(null, '党建', 50),
        sampleIndicator(null, '信访', null),
        sampleIndicator(east, '产业', 0),
      ),
    );
    const scores: Scores = { '东 i--党建': 30, '东 i-东-产业': 0 };
    expect(
      computeResults(capless, readings(scores), new Map(), { ...DEFAULT_SETTINGS, scaleTo100: true }),
    ).toMatchObject([{ final: 60_000 }]);
  });

  it('says which unit stands under a veto', () => {
    const vetoed = sampleDefinitions(
      sampleType('镇', [{ ...east, veto: '〔2020〕8号' }, west], sampleIndicator(null, '党建', 60)),
    );
    const found = computeResults(vetoed, new Map(), new Map(), DEFAULT_SETTINGS);
    expect(found.map(({ isVetoed }) => isVetoed)).toEqual([true, false]);
  });

  it('parts equal final scores by what the county says, in rank and standing', () => {
    const scores: Scores = { '东 i--党建': 10, '东 i-东-产业': 5, '西 i--党建': 5, '西 i-西-产业': 10 };
    expect(compute(scores).map(({ rank, standing }) => [rank, standing])).toEqual([
      [1, 15_000],
      [1, 15_000],
    ]);
    expect(compute(scores, { tieOrder: [{ kind: 'own' }] }).map(({ rank }) => rank)).toEqual([2, 1]);
    expect(compute(scores, { tieOrder: [{ kind: 'common' }] }).map(({ rank }) => rank)).toEqual([1, 2]);
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
