import { describe, expect, it } from '@jest/globals';
import { brokenPromises, GENERATING, OPENING } from './promises';
import type { StepMeasure } from './taskWatch';

const QUICK: StepMeasure = { wall: 3000, mainCpu: 0, hostCpu: 0, pane: [97], grid: [], both: [120] };

const measured = (change: Partial<StepMeasure>, step = GENERATING) =>
  brokenPromises(
    new Map([
      [GENERATING, [QUICK]],
      [step, [QUICK, QUICK, { ...QUICK, ...change }]],
    ]),
  );

describe('a measurement keeps what is promised', () => {
  it('when nothing is slow, and when the grid’s own drawing is', () => {
    expect(measured({})).toEqual([]);
    expect(measured({ grid: [400] })).toEqual([]);
  });

  it('whatever opening the pane costs, for nobody can press anything yet', () => {
    expect(measured({ pane: [300] }, OPENING)).toEqual([]);
  });

  it.each(['pane', 'both'] as const)(
    'unless one task takes too long, in whatever step and round (%s)',
    (whose) => {
      expect(measured({ [whose]: [60, 201] }, 'checking')).toEqual([
        'checking: a task of 201 ms, at most 200 promised',
      ]);
    },
  );

  it('unless generating takes too long more often than not', () => {
    expect(measured({ wall: 9000 })).toEqual([]);
    expect(brokenPromises(new Map([[GENERATING, [{ ...QUICK, wall: 5001 }]]]))).toEqual([
      `${GENERATING}: 5001 ms, at most 5000 promised`,
    ]);
  });

  it('and says so when it did not measure generating at all', () => {
    expect(brokenPromises(new Map([['checking', [QUICK]]]))).toEqual([`${GENERATING}: not measured`]);
  });
});
