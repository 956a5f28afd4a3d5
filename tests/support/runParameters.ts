import { inCi } from './inCi';

/** What making an example shorter, or one slow start, may take on top; milliseconds. */
const GRACE = 120_000;

/**
 * For fast-check: how many random examples are tried, and how long that may take.
 *
 * @param patience milliseconds for one example
 */
export function runParameters(seed: number, count: number, patience: number) {
  return {
    seed,
    numRuns: count,
    interruptAfterTimeLimit: count * patience + GRACE,
    markInterruptAsFailure: true,
    // Without a person there to wait for it, the seed is enough: the example is made shorter elsewhere.
    endOnFailure: inCi(),
  };
}

/** Milliseconds for the test that tries them: the interruption comes first, and says which example it was. */
export function runTimeout(count: number, patience: number): number {
  return count * patience + GRACE + 60_000;
}
