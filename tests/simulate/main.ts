import { parseArgs } from 'node:util';
import '../../src/strings/bothLanguages';
import { simulateYear } from './simulateYear';

/** `npm run simulate -- --seeds 10000 --from 1`: so many years, one after the other; stops at none that fails. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '100' },
      from: { type: 'string', default: '1' },
      story: { type: 'boolean', default: false },
    },
  });
  const [seeds, from] = [wholeNumber('seeds', values.seeds), wholeNumber('from', values.from)];
  const counts = new Map<string, number>();
  let failed = 0;
  const begin = process.cpuUsage();
  for (let seed = from; seed < from + seeds; seed += 1) {
    const year = await simulateYear(seed);
    for (const [what, times] of year.counts) counts.set(what, (counts.get(what) ?? 0) + times);
    if (year.problem !== null) failed += 1;
    if (year.problem !== null || values.story) {
      const lines = [`seed ${seed}: ${year.problem ?? `well, ${year.digest}`}`, ...year.story];
      process.stdout.write(`${lines.join('\n')}\n\n`);
    }
  }
  const { user, system } = process.cpuUsage(begin);
  const happened = [...counts].map(([what, times]) => `${what} ${times}`).sort();
  process.stdout.write(`${happened.join(', ')}\n`);
  const each = ((user + system) / 1e6 / seeds).toFixed(2);
  process.stdout.write(`${seeds - failed} years of ${seeds} well, ${each} s of CPU each\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new RangeError(`--${name} must be a whole number from 1`);
  return number;
}

void main();
