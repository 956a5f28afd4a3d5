import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ROOT } from '../../src/workbench/server/build';
import { workbenchMounts } from '../../src/workbench/server/mounts';
import { serve, type RunningServer } from '../../src/workbench/server/serve';
import { WorkbenchPage } from '../support/browserPage';
import { describeInBrowser } from '../support/browserSuite';

const makePackage = createRequire(__filename)('../../webpack/makePackage.cjs') as (
  env: Readonly<Record<string, unknown>>,
  folder: string,
) => Promise<string>;

const ENV = { url: 'https://office.example.gov.cn/scorebook/', cdn: 'bundled' };

/** Digests of all files of a folder, by path. */
function contents(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

describeInBrowser('a package for a closed network', (suite) => {
  const work = mkdtempSync(join(tmpdir(), 'scorebook-package-'));
  const [built, again, site] = [join(work, 'built'), join(work, 'again'), join(work, 'site')];
  let server: RunningServer | null = null;

  beforeAll(async () => {
    await makePackage(ENV, built);
    // The workbench's page, with the package in the place of its own pane; its frame is what Excel would be.
    cpSync(join(ROOT, 'build/workbench'), site, { recursive: true });
    cpSync(built, site, { recursive: true });
    const page = readFileSync(join(built, 'taskpane.html'), 'utf8');
    const first = /<script defer src="?officejs\/offline\.js"?>/;
    expect(page).toMatch(first);
    writeFileSync(join(site, 'pane.html'), page.replace(first, '<script defer src="frame.js"></script>$&'));
    const mounts = workbenchMounts().filter(({ path }) => path !== '/' && path !== '/office/');
    server = await serve([...mounts, { path: '/', folder: site }], 0);
  }, 180_000);

  afterAll(async () => {
    await server?.close();
    rmSync(work, { recursive: true });
  });

  it('does the job with the network denied, and asks for nothing beyond its own folder', async () => {
    const address = server?.address ?? '';
    const denied: string[] = [];
    const alone: Pick<Browser, 'newContext'> = {
      newContext: async (options) => {
        const context = await suite.browser().newContext(options);
        await context.route(
          (url) => url.origin !== address,
          (route) => {
            denied.push(route.request().url());
            return route.abort();
          },
        );
        return context;
      },
    };
    const bench = await WorkbenchPage.open(alone, address, 'zh-CN');
    await bench.generate();
    await bench.fillExamples();
    await bench.compute();
    expect(denied).toEqual([]);
    expect(
      bench.requests.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('blob:')),
    ).toEqual([]);
    expect(bench.requests.filter((url) => url.startsWith(`${address}/officejs/`)).length).toBeGreaterThan(2);
    expect(bench.errors).toEqual([]);
    await bench.close();
  });

  it('is the same to the last byte when it is built again', async () => {
    await makePackage(ENV, again);
    const first = contents(built);
    expect(first.size).toBeGreaterThan(60);
    expect(contents(again)).toEqual(first);
  });

  it('holds no source maps, the licences of all it hands out, and a manifest of its address', () => {
    const names = [...contents(built).keys()];
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
    for (const name of names.filter((candidate) => /^\/[^/]+\.js$/.test(candidate))) {
      expect(readFileSync(join(built, name), 'utf8')).not.toContain('sourceMappingURL');
    }
    const notices = readFileSync(join(built, 'NOTICES.txt'), 'utf8');
    for (const held of [
      'Scorebook',
      'react-dom 19',
      'saxes 6',
      'rxjs ',
      'lodash-es ',
      '@microsoft/office-js 1',
    ]) {
      expect(notices).toContain(held);
    }
    expect(notices).toContain('MICROSOFT SOFTWARE LICENSE TERMS');
    expect(names).toContain('/officejs/LICENSE.md');
    expect(names).toContain('/selfcheck-figures.json');
    const manifest = readFileSync(join(built, 'manifest.xml'), 'utf8');
    expect(manifest).toContain(`<SourceLocation DefaultValue="${ENV.url}taskpane.html"/>`);
    expect(manifest).not.toContain('localhost');
  });
});
