import type { Definitions } from '../definitions/definitions';
import { unitSheets } from '../definitions/unitSheet';
import { toNumber } from '../points/points';
import { randomNumbers } from './randomNumbers';

/** Share of indicators left blank, so that a first look shows provisional units too. */
const BLANK_SHARE = 0.002;

/** A score that somebody could have entered. */
export interface ExampleScore {
  /** Ids. */
  readonly unit: string;
  readonly indicator: string;
  /** In points, with at most one decimal. */
  readonly score: number;
}

/** Plausible scores for every unit: mostly 70 to 100 % of the cap, in tenths of a point; the same for the same seed. */
export function exampleScores(definitions: Definitions, seed: string): readonly ExampleScore[] {
  const random = randomNumbers(seed);
  return definitions.unitTypes.flatMap((type) =>
    unitSheets(type).flatMap(({ unit, indicators }) => {
      const diligence = 0.7 + random() * 0.25;
      return indicators.flatMap((indicator): readonly ExampleScore[] => {
        const share = Math.min(1, diligence + (random() - 0.4) * 0.3);
        const isBlank = random() < BLANK_SHARE;
        if (indicator.cap === null || isBlank) return [];
        const score = Math.floor(toNumber(indicator.cap) * share * 10) / 10;
        return [{ unit: unit.id, indicator: indicator.id, score }];
      });
    }),
  );
}
