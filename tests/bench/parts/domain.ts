import { computeResults } from '../../../src/domain/scoring/computeResults';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';
import { largeCounty, ROWS } from '../largeCounty';
import type { Measurement, PartReport } from '../measurement';
import { exampleReadings, typedLoop, typedRows } from '../typedLoop';

/** How often each is done; the least counts. */
const ROUNDS = 7;

/** The domain on readings of scores, beside a plain loop over typed arrays that comes to the same totals and ranks. */
export function measureDomain(times: readonly string[]): Promise<PartReport> {
  const measurements = times.flatMap((each): readonly Measurement[] => {
    const definitions = largeCounty(Number(each));
    const readings = exampleReadings(definitions);
    const rows = ROWS * Number(each);
    const loopRows = typedRows(definitions, readings);
    const domain = least(() => computeResults(definitions, readings, new Map(), DEFAULT_SETTINGS));
    const loop = least(() => typedLoop(loopRows));
    const measured = (what: string, ms: number): Measurement => ({
      part: 'domain',
      what,
      rows,
      figures: { ms, nsPerRow: (ms * 1e6) / rows },
    });
    return [measured('domain', domain), measured('typed loop', loop)];
  });
  return Promise.resolve({ measurements, missing: [] });
}

function least(action: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    action();
    return performance.now() - begin;
  });
  return Math.min(...times);
}
