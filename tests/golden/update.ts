import '../../src/strings/bothLanguages';
import { writeFile } from 'node:fs/promises';
import { compareRecords } from './compareRecords';
import { GOLDEN_FILE, goldenRecords, presentRecords } from './records';

/** Takes over what the bundled document comes to now, and tells what that changes; see it with `git diff` too. */
async function main(): Promise<void> {
  const before = await goldenRecords().catch(() => []);
  const now = await presentRecords();
  for (const difference of compareRecords(before, now)) process.stdout.write(`${difference}\n`);
  await writeFile(GOLDEN_FILE, `${now.join('\n')}\n`);
  process.stdout.write(`${now.length} records written to ${GOLDEN_FILE}\n`);
}

void main();
