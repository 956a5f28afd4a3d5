import type { Definitions, UnitType } from '../../domain/definitions/definitions';
import { unitSheets } from '../../domain/definitions/unitSheet';
import { remembered } from '../../domain/lists/remembered';
import type { ScoreReading } from '../../domain/scoring/readScore';
import type { ScoreKey } from '../../domain/scoring/scoreKey';
import type { Examination } from './examine';

/** How many scores of a unit type are valid, still blank, or refused. */
export interface ScoringProgress {
  readonly unitType: string;
  readonly name: string;
  readonly valid: number;
  readonly blank: number;
  readonly invalid: number;
}

/** How far scoring is, by unit type. */
export function progressOf(
  { unitTypes }: Definitions,
  { readings, byType }: Pick<Examination, 'readings' | 'byType'>,
): readonly ScoringProgress[] {
  return unitTypes.map((type) => progressOfType(type, byType.get(type.id) ?? readings));
}

const progressOfType = remembered(
  (type: UnitType, readings: ReadonlyMap<ScoreKey, ScoreReading>): ScoringProgress => {
    const counts = { valid: 0, blank: 0, invalid: 0 };
    for (const { keys } of unitSheets(type)) {
      for (const key of keys) {
        const state = readings.get(key)?.state ?? 'blank';
        // Nothing is left to do for what is not assessed.
        counts[state === 'notAssessed' ? 'valid' : state] += 1;
      }
    }
    return { unitType: type.id, name: type.name, ...counts };
  },
  (type, readings) => [type, readings],
);
