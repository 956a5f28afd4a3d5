import { expect, it } from '@jest/globals';
import { rational } from '../../../src/domain/points/rational';
import { computeResults, partTotalOf } from '../../../src/domain/scoring/computeResults';
import type { ScoreReading } from '../../../src/domain/scoring/readScore';
import { scoreKey } from '../../../src/domain/scoring/scoreKey';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings/settings';
import { compute, east, FULL, pair, readings, west, type Scores } from '../../support/pairOfUnits';
import { points, sampleDefinitions, sampleIndicator, sampleType } from '../../support/sampleTypes';

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
