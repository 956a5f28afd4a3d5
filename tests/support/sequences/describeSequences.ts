import { afterEach, it } from '@jest/globals';
import fc from 'fast-check';
import { closeBooks } from '../embeddedBook';
import { testLevel } from '../level';
import { runParameters, runTimeout } from '../runParameters';
import { playSequence, sequence } from './playSequence';

/** Milliseconds a sequence may take on a busy machine; it takes half a second on an idle one. */
const PATIENCE = 5000;

/** Plays a share of the level's sequences; they are shared out among files, which run side by side. */
export function describeSequences(share: number, shares: number): void {
  const count = Math.ceil(testLevel.sequences / shares);
  afterEach(closeBooks);
  it(
    `finds every score again after each of many sequences (share ${share} of ${shares})`,
    () =>
      fc.assert(
        fc.asyncProperty(sequence, playSequence),
        runParameters(testLevel.seed + share, count, PATIENCE),
      ),
    runTimeout(count, PATIENCE),
  );
}
