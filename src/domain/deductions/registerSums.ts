import type { RegisterLimits } from '../definitions/definitions';
import { groupBy } from '../lists/groupBy';
import { exactThousandths, sumPoints, type Points } from '../points/points';
import type { LedgerReading } from './readLedger';

/** What the register adds to and takes off a unit. */
export interface RegisterSums {
  /** ≥ 0. */
  readonly bonus: Points;
  /** ≤ 0. */
  readonly deduction: Points;
}

/** What the entries that count come to under the limits of all of them, for each unit that has any. */
export function registerSums(
  readings: readonly LedgerReading[],
  limits: RegisterLimits,
): ReadonlyMap<string, RegisterSums> {
  const counted = readings.flatMap((reading) => (reading.state === 'counted' ? [reading] : []));
  const byUnit = groupBy(counted, ({ unit }) => unit);
  return new Map(
    [...byUnit].map(([unit, own]) => {
      const points = own.map((reading) => reading.points);
      return [
        unit,
        {
          bonus: within(sumPoints(points.filter((each) => each > 0)), limits.bonus),
          deduction: within(sumPoints(points.filter((each) => each < 0)), limits.deduction),
        },
      ];
    }),
  );
}

/** A sum, no further from 0 than its limit. */
function within(sum: Points, limit: Points | undefined): Points {
  if (limit === undefined || Math.abs(sum) <= limit) return sum;
  return exactThousandths(sum < 0 ? 0 - limit : limit);
}
