import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { build } from '../../src/workbench/server/build';
import { workbenchMounts } from '../../src/workbench/server/mounts';
import { serve, type RunningServer } from '../../src/workbench/server/serve';
import { startBrowser } from './browserProcess';
import { browserVerdict } from './browserVerdict';

/** The browser and the served workbench that all tests of a file share. */
export interface BrowserSuite {
  browser(): Browser;
  /** Address of the workbench, without `/` at its end. */
  address(): string;
}

/** Building on a slow machine, with an empty cache. */
const START_TIMEOUT = 180_000;

/**
 * A group of tests in a browser, with a workbench built and served for them. Where no browser starts they are
 * skipped, loudly; on a build machine that is a failure.
 */
export function describeInBrowser(name: string, define: (suite: BrowserSuite) => void): void {
  const reason = whyNoBrowser();
  const verdict = browserVerdict(reason);
  if (reason !== null) {
    process.stderr.write(
      `\n*** NO BROWSER: the tests “${name}” are SKIPPED, not passed. ***\n    ${reason}\n\n`,
    );
    if (verdict === 'fail') {
      test(`${name}: a browser starts`, () => {
        throw new Error(reason);
      });
    }
  }
  (verdict === 'run' ? describe : describe.skip)(name, () => {
    let browser: Browser | null = null;
    let server: RunningServer | null = null;
    beforeAll(async () => {
      await build();
      server = await serve(workbenchMounts(), 0);
      browser = await startBrowser();
    }, START_TIMEOUT);
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    define({ browser: () => started(browser), address: () => started(server).address });
  });
}

/** Why no browser starts here; null when one does. Asked in a process of its own: tests are defined synchronously. */
function whyNoBrowser(): string | null {
  const probe = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'browserProbe.ts')], {
    encoding: 'utf8',
    timeout: START_TIMEOUT,
  });
  if (probe.status === 0) return null;
  const said = probe.stderr.trim();
  return said === '' ? 'The browser did not start in time.' : said;
}

function started<T>(thing: T | null): T {
  if (thing === null) throw new Error('The suite has not started.');
  return thing;
}
