import { afterEach, it } from '@jest/globals';
import fc from 'fast-check';
import { closeBooks } from '../embeddedBook';
import { inCi } from '../inCi';
import { runParameters, runTimeout } from '../runParameters';
import { playSequence, sequence, spent } from './playSequence';

/** Sequences in all; they are shared out among files, which run side by side. */
const SEQUENCES = Number(process.env['SEQUENCES'] ?? (inCi() ? 1000 : 20));
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** Milliseconds a sequence may take on a busy machine; it takes half a second on an idle one. */
const PATIENCE = 5000;

/**
 * Plays a share of the sequences. The name of the test tells the seed with which to play the same
 * ones again: SEED=… SEQUENCES=…
 */
export function describeSequences(share: number, shares: number): void {
  const count = Math.ceil(SEQUENCES / shares);
  afterEach(closeBooks);
  it(
    `finds every score again after each of ${count} sequences (SEED=${SEED}, share ${share} of ${shares})`,
    async () => {
      await fc.assert(fc.asyncProperty(sequence, playSequence), runParameters(SEED + share, count, PATIENCE));
      if (process.env['TIMES'] !== undefined) console.log(times());
    },
    runTimeout(count, PATIENCE),
  );
}

/** What took how long, for TIMES=1. */
function times(): string {
  return [...spent]
    .sort(([, left], [, right]) => right.milliseconds - left.milliseconds)
    .map(
      ([name, { times: count, milliseconds }]) =>
        `${name} ${count} × ${(milliseconds / count).toFixed(1)} ms`,
    )
    .join('\n');
}
