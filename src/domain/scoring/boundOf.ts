import type { Indicator } from '../definitions/definitions';
import { formatPoints, pointsFromThousandths, type Points } from '../points/points';
import { weightFromFraction, WHOLE, type BasisPoints } from '../settings/basisPoints';

/** The largest factor by which over-fulfilment may count above a cap. */
const MOST = 2;

/** A factor of a cap, or null where it is none: not from 1 to 2, or finer than a ten-thousandth. */
export function capFactor(value: number): BasisPoints | null {
  return value >= 1 && value <= MOST ? weightFromFraction(value) : null;
}

type Capped = Pick<Indicator, 'cap' | 'maxFactor'>;

/** The most that an indicator can count: its cap times its factor, in whole thousandths; null while the cap is missing. */
export function boundOf({ cap, maxFactor = WHOLE }: Capped): Points | null {
  return cap === null ? null : pointsFromThousandths(Math.floor((cap * maxFactor) / WHOLE));
}

/** What bounds an indicator, in words: `40`, or `40 × 1.1`. */
export function boundText({ cap, maxFactor = WHOLE }: Capped): string | null {
  if (cap === null) return null;
  return maxFactor === WHOLE ? formatPoints(cap) : `${formatPoints(cap)} × ${maxFactor / WHOLE}`;
}
