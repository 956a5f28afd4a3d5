import { computeResults } from '../../src/domain/scoring/computeResults';
import type { ScoreReading } from '../../src/domain/scoring/readScore';
import { scoreKey, type ScoreKey } from '../../src/domain/scoring/scoreKey';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings/settings';
import { points, sampleDefinitions, sampleIndicator, sampleType, sampleUnit } from './sampleTypes';

/** Two units of one type, with common indicators 党建 and 信访, and own ones. */
export const [east, west] = [sampleUnit('东'), sampleUnit('西')] as const;
export const pair = sampleDefinitions(
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

/** Points by the names of a unit and the id of an indicator, with a blank between them. */
export type Scores = Readonly<Record<string, number | 'bad'>>;

/** Readings of scores; what is missing is blank. */
export function readings(scores: Scores): ReadonlyMap<ScoreKey, ScoreReading> {
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

/** Results of the pair. @param deductions by the name of a unit, in points */
export const compute = (
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

/** A score of each unit for each of its indicators. */
export const FULL: Scores = {
  '东 i--党建': 55.5,
  '东 i--信访': 40,
  '东 i-东-产业': 90.25,
  '东 i-东-造林': 9,
  '西 i--党建': 60,
  '西 i--信访': 30,
  '西 i-西-产业': 99.999,
};
