import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { PartReport } from './measurement';

/** Most memory that a part may take for its objects, in MB: what does not fit in is a failure, not a wait. */
const HEAP_MB = 12_000;

/**
 * Measures a part in a process of its own: what others left behind, and how warm they made the code, is no matter then.
 *
 * @throws Error when the process failed
 */
export function runApart(part: string, args: readonly string[]): Promise<PartReport> {
  const process = fork(join(__dirname, 'onePart.ts'), [part, ...args], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', 'tsx', `--max-old-space-size=${HEAP_MB}`],
  });
  return new Promise((resolve, reject) => {
    let report: PartReport | null = null;
    process.on('message', (message) => {
      report = message as PartReport;
    });
    process.on('error', reject);
    process.on('exit', (code) => {
      if (report === null || code !== 0) reject(new Error(`${[part, ...args].join(' ')} ended with ${code}`));
      else resolve(report);
    });
  });
}
