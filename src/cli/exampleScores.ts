import type { Definitions } from '../domain/definitions/definitions';
import { unitSheets } from '../domain/definitions/unitSheet';
import { toNumber } from '../domain/points/points';
import { randomNumbers } from '../domain/examples/randomNumbers';
import type { ScoreInput } from './scoreInput';

/** Share of indicators left blank, so that a first look shows provisional units too. */
const BLANK_SHARE = 0.002;

/** Plausible scores for every unit: mostly 70 to 100 % of the cap, in tenths of a point. */
export function exampleScores(definitions: Definitions, seed: string): readonly ScoreInput[] {
  const random = randomNumbers(seed);
  return definitions.unitTypes.flatMap((type) =>
    unitSheets(type).flatMap(({ unit, indicators }) => {
      const diligence = 0.7 + random() * 0.25;
      return indicators.flatMap((indicator): readonly ScoreInput[] => {
        const share = Math.min(1, diligence + (random() - 0.4) * 0.3);
        const isBlank = random() < BLANK_SHARE;
        if (indicator.cap === null || isBlank) return [];
        const score = Math.floor(toNumber(indicator.cap) * share * 10) / 10;
        return [
          { unit: unit.id, indicator: indicator.id, score: String(score), actual: '', where: 'example' },
        ];
      });
    }),
  );
}
