import { sumPoints, type Points } from '../points/points';
import type { Indicator } from '../definitions/definitions';

/** What the caps add up to; null while one is missing. */
export function sumOfCaps(indicators: readonly Indicator[]): Points | null {
  const caps = indicators.flatMap(({ cap }) => cap ?? []);
  return caps.length === indicators.length ? sumPoints(caps) : null;
}
