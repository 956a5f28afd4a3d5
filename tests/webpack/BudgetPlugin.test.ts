import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Configuration, Stats } from 'webpack';
import type webpackModule from 'webpack';

const load = createRequire(__filename);
const webpack = load('webpack') as typeof webpackModule;
const BudgetPlugin = load('../../webpack/BudgetPlugin.cjs') as new (promise: {
  readonly entry: string;
  readonly budget: number;
  readonly oneOf: readonly string[];
  readonly lazy: readonly RegExp[];
}) => { apply: () => void };

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'budget-'));
  // Nothing that gzip makes smaller than its bytes.
  const noise = randomBytes(9000).toString('base64');
  await writeFile(join(folder, 'chart.js'), `export const chart = ${JSON.stringify(noise)};`);
  await writeFile(join(folder, 'lean.js'), `import('./chart.js').then(({ chart }) => console.log(chart));`);
  await writeFile(
    join(folder, 'named.js'),
    `import(/* webpackChunkName: "chart" */ './chart.js').then(({ chart }) => console.log(chart));`,
  );
  await writeFile(join(folder, 'fat.js'), `import { chart } from './chart.js'; console.log(chart);`);
});
afterAll(() => rm(folder, { recursive: true }));

/** What a production build of a page complains of. */
async function complaints(
  entry: string,
  budget: number,
  lazy: readonly RegExp[] = [],
  oneOf: readonly string[] = [],
): Promise<readonly string[]> {
  const configuration: Configuration = {
    mode: 'production',
    context: folder,
    entry: { page: `./${entry}` },
    output: { path: join(folder, 'out') },
    plugins: [new BudgetPlugin({ entry: 'page', budget, oneOf, lazy })],
    performance: false,
  };
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    webpack(configuration, (error, result) => {
      if (error === null) resolve(result);
      else reject(error);
    });
  });
  return stats?.compilation.errors.map(({ message }) => message) ?? ['no build'];
}

describe('the budget of a first load', () => {
  it('is kept by a page that loads what is large later', async () => {
    expect(await complaints('lean.js', 5000, [/chart/])).toEqual([]);
  });

  it('fails the build of a page that is above it', async () => {
    expect(await complaints('fat.js', 5000)).toEqual([
      expect.stringMatching(/^first load of "page": \d{4,} of 5000 bytes gzipped, above the budget$/),
    ]);
  });

  it('counts the chunk that the page always fetches', async () => {
    expect(await complaints('named.js', 5000, [], ['chart'])).toEqual([
      expect.stringMatching(/^first load of "page": \d{4,} of 5000 bytes gzipped, above the budget$/),
    ]);
  });

  it('fails the build of a page that holds what should load later, joined with its own code or not', async () => {
    expect(await complaints('fat.js', 1_000_000, [/\/chart\.js$/])).toEqual([
      expect.stringMatching(/^first load of "page": .*\/chart\.js should load when it is first used$/),
    ]);
  });
});
