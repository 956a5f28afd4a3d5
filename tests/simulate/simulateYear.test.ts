import { expect, it } from '@jest/globals';
import { testLevel } from '../support/level';
import { simulateYear } from './simulateYear';

/** Milliseconds a year may take on a busy machine; it takes one or two seconds on an idle one. */
const PATIENCE = 20_000;

/** Milliseconds for all that comes beside the years. */
const GRACE = 600_000;

const seeds = Array.from({ length: testLevel.years }, (_, at) => testLevel.seed + at);

it(
  'nothing typed is lost, misplaced or passed over in any simulated year',
  async () => {
    for (const seed of seeds) {
      const { problem, story } = await simulateYear(seed);
      if (problem !== null) throw new Error([`seed ${seed}: ${problem}`, 'after:', ...story].join('\n'));
    }
    expect(seeds.length).toBeGreaterThan(0);
  },
  GRACE + PATIENCE * seeds.length,
);

it(
  'the same seed plays the same year, to the last byte of its book',
  async () => {
    const [first, second] = [await simulateYear(testLevel.seed), await simulateYear(testLevel.seed)];
    expect(second).toEqual(first);
    expect((await simulateYear(testLevel.seed + 1)).digest).not.toBe(first.digest);
  },
  GRACE + PATIENCE * 3,
);
