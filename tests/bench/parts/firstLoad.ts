import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type webpackModule from 'webpack';
import type { Configuration, Stats, StatsModule } from 'webpack';
import type { Measurement, PartReport } from '../measurement';

const ENTRY = 'taskpane';

/** Whose a module is, by its path. */
const OWNERS: readonly (readonly [string, RegExp])[] = [
  ['react', /\/node_modules\/(?:react|react-dom|scheduler)\//],
  ['fluent', /\/node_modules\/(?:@fluentui|@griffel|tabster|keyborg|@floating-ui|stylis|rtl-css-js)\//],
  ['other packages', /\/node_modules\//],
  ['texts', /\/src\/strings\//],
  ['ours', /./],
];

/**
 * What the pane loads before it shows anything: its first scripts and the texts of one language, gzipped. How much of
 * it is whose is shared out by the bytes of the modules before they are made small.
 */
export async function measureFirstLoad(): Promise<PartReport> {
  const folder = mkdtempSync(join(tmpdir(), 'scorebook-bench-'));
  try {
    const stats = await builtInto(folder);
    const { entrypoints = {}, chunks = [] } = stats.toJson({
      all: false,
      entrypoints: true,
      chunks: true,
      chunkModules: true,
      chunkModulesSpace: Infinity,
      dependentModules: true,
      nestedModules: true,
      nestedModulesSpace: Infinity,
      ids: true,
      assets: true,
    });
    const size = (files: readonly string[]): number =>
      files
        .filter((file) => file.endsWith('.js'))
        .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
    const first = (entrypoints[ENTRY]?.assets ?? []).map(({ name }) => name);
    const texts = chunks
      .filter(({ names }) => names.some((name) => name.startsWith('texts.')))
      .map(({ files }) => size(files));
    const bytes = size(first) + Math.max(0, ...texts);
    const shares = ownerShares(
      chunks
        .filter(({ files }) => files.some((file) => first.includes(file)))
        .flatMap((chunk) => chunk.modules ?? []),
    );
    const measured = (what: string, share: number): Measurement => ({
      part: 'first load',
      what,
      rows: null,
      figures: { kB: (share * bytes) / 1000 },
    });
    return {
      measurements: [measured('all', 1), ...[...shares].map(([owner, share]) => measured(owner, share))],
      missing: [],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A production build of the pane. @throws Error with webpack's words */
async function builtInto(folder: string): Promise<Stats> {
  const load = createRequire(__filename);
  const webpack = load('webpack') as typeof webpackModule;
  const configure = load('../../../webpack.config.js') as (env: object) => Configuration;
  const configuration = configure({});
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close(() => {
        if (error === null) resolve(result);
        else reject(error);
      });
    });
  });
  if (stats === undefined) throw new Error('webpack built nothing');
  return stats;
}

/** The share that each owner has of the bytes of some modules. */
function ownerShares(modules: readonly StatsModule[]): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  const single = modules.flatMap((module) => module.modules ?? [module]);
  for (const { name = '', size = 0 } of single) {
    const path = `/${name.replaceAll('\\', '/')}`;
    const owner = OWNERS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'ours';
    bytes.set(owner, (bytes.get(owner) ?? 0) + size);
  }
  const all = [...bytes.values()].reduce((sum, each) => sum + each, 0);
  return new Map([...bytes].map(([owner, each]) => [owner, each / all]));
}
