import { exactThousandths, FLOAT_NOISE, type Points } from '../points/points';
import { isBlank } from '../text/tidyText';

/** The largest factor (included). */
export const MAX_FACTOR = 10;

/** A factor in hundredths: 1 of a blank, null of what is none. */
export function readFactor(entered: string | number | boolean): number | null {
  if (typeof entered === 'string' && isBlank(entered)) return 100;
  return typeof entered === 'number' && isFactor(entered) ? Math.round(entered * 100) : null;
}

/** Thousandths times hundredths, rounded to thousandths, halves away from zero. */
export function factorProduct(thousandths: number, hundredths: number): Points {
  const size = BigInt(Math.abs(thousandths)) * BigInt(hundredths);
  const rounded = Number((2n * size + 100n) / 200n);
  return exactThousandths(thousandths < 0 ? 0 - rounded : rounded);
}

/** Whether a number is a factor: at least a hundredth, at most {@link MAX_FACTOR}, with two decimals at most. */
export function isFactor(factor: number): boolean {
  const hundredths = factor * 100;
  const whole = Math.round(hundredths);
  // What is 0 but for noise would have an entry count nothing.
  return whole > 0 && factor <= MAX_FACTOR && Math.abs(hundredths - whole) <= FLOAT_NOISE;
}
