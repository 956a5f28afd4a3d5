import { describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../src/host/node/startHost';
import { openHost } from '../support/openHost';
import { KNOWN_DIFFERENCES } from './members/knownDifferences';

/** Whether the host does what Excel does: its answer, or that it refuses instead. */
async function outcome(check: (running: RunningHost) => Promise<unknown>): Promise<unknown> {
  const running = await openHost();
  try {
    return await check(running);
  } catch (error) {
    if (error instanceof running.OfficeExtension.Error) return error.code;
    throw error;
  }
}

describe('the host still differs from Excel (one that passes now comes off the list)', () => {
  it.each(KNOWN_DIFFERENCES)('$what', async ({ check, inExcel, here }) => {
    const answer = await outcome(check);
    expect(answer).not.toEqual(inExcel);
    expect(answer).toEqual(here);
  });
});

it('each difference is named once, with where Excel’s behaviour is documented', () => {
  const names = KNOWN_DIFFERENCES.map(({ what }) => what);
  expect(new Set(names).size).toBe(names.length);
  for (const { documented } of KNOWN_DIFFERENCES) {
    expect(documented).toMatch(/^https:\/\/(?:learn|support)\.microsoft\.com\//);
  }
});
