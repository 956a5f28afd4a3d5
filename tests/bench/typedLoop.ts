import type { Definitions } from '../../src/domain/definitions/definitions';
import { unitSheets } from '../../src/domain/definitions/unitSheet';
import { exactThousandths } from '../../src/domain/points/points';
import type { ScoreReading } from '../../src/domain/scoring/readScore';
import { scoreKey, type ScoreKey } from '../../src/domain/scoring/scoreKey';
import { exampleScores } from '../../src/domain/examples/exampleScores';

/** Example scores, as they are read. */
export function exampleReadings(definitions: Definitions): ReadonlyMap<ScoreKey, ScoreReading> {
  return new Map(
    exampleScores(definitions, 'bench').map(({ unit, indicator, entered }) => [
      scoreKey(unit, indicator),
      { state: 'valid', points: exactThousandths(Math.round(entered * 1000)), isRounded: false },
    ]),
  );
}

/** Score rows as columns of numbers, unit by unit, and the rows of each unit type's units. */
export interface TypedRows {
  readonly points: Int32Array;
  /** 0 blank, 1 valid. */
  readonly states: Uint8Array;
  /** Number of the subtotal, counted through all units. */
  readonly subtotals: Int32Array;
  /** First row of each unit, and the row after the last. */
  readonly units: Int32Array;
  /** First unit of each type, and the unit after the last. */
  readonly types: Int32Array;
  readonly subtotalCount: number;
}

export function typedRows(
  definitions: Definitions,
  readings: ReadonlyMap<ScoreKey, ScoreReading>,
): TypedRows {
  const [points, states, subtotals, units, types]: number[][] = [[], [], [], [], []];
  let subtotalCount = 0;
  for (const type of definitions.unitTypes) {
    types?.push(units?.length ?? 0);
    for (const { unit, blocks } of unitSheets(type)) {
      units?.push(points?.length ?? 0);
      for (const { indicators } of blocks) {
        for (const { id } of indicators) {
          const reading = readings.get(scoreKey(unit.id, id));
          points?.push(reading?.state === 'valid' ? reading.points : 0);
          states?.push(reading?.state === 'valid' ? 1 : 0);
          subtotals?.push(subtotalCount);
        }
        subtotalCount += 1;
      }
    }
  }
  types?.push(units?.length ?? 0);
  units?.push(points?.length ?? 0);
  return {
    points: Int32Array.from(points ?? []),
    states: Uint8Array.from(states ?? []),
    subtotals: Int32Array.from(subtotals ?? []),
    units: Int32Array.from(units ?? []),
    types: Int32Array.from(types ?? []),
    subtotalCount,
  };
}

/** Subtotals, finals rounded half up to hundredths, states and ranks with gaps: what any computation has to do at least. */
export function typedLoop({ points, states, subtotals, units, types, subtotalCount }: TypedRows): {
  readonly sums: Int32Array;
  readonly finals: Int32Array;
  readonly blanks: Int32Array;
  readonly ranks: Int32Array;
} {
  const count = units.length - 1;
  const sums = new Int32Array(subtotalCount);
  const [finals, blanks, ranks] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  for (let unit = 0; unit < count; unit += 1) {
    let [total, blank] = [0, 0];
    const end = units[unit + 1] ?? 0;
    for (let row = units[unit] ?? 0; row < end; row += 1) {
      const worth = points[row] ?? 0;
      const subtotal = subtotals[row] ?? 0;
      sums[subtotal] = (sums[subtotal] ?? 0) + worth;
      total += worth;
      blank += 1 - (states[row] ?? 0);
    }
    finals[unit] = Math.floor((total + 5) / 10) * 10;
    blanks[unit] = blank;
  }
  for (let type = 0; type + 1 < types.length; type += 1) {
    const [first, end] = [types[type] ?? 0, types[type + 1] ?? 0];
    const order = Int32Array.from({ length: end - first }, (_, index) => first + index);
    order.sort((left, right) => (finals[right] ?? 0) - (finals[left] ?? 0));
    order.forEach((unit, place) => {
      const before = order[place - 1];
      ranks[unit] =
        before !== undefined && finals[before] === finals[unit] ? (ranks[before] ?? 0) : place + 1;
    });
  }
  return { sums, finals, blanks, ranks };
}
