import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, Script } from 'node:vm';
import type * as ironcalc from '@ironcalc/wasm';
import type { CopyableCalculator } from './calculator';
import { ironCalculator } from './ironCalculator';

/**
 * Loads IronCalc in Node (the only file of this folder that needs Node).
 *
 * The package is an ES module, which test runners that compile to CommonJS cannot import: their `import()`
 * is a `require`. A script with Node's own loader can, and it makes the argument of `initSync` in the
 * module's own realm, where IronCalc recognises it.
 */
export async function loadIronCalc(): Promise<() => CopyableCalculator> {
  const place = createRequire(__filename).resolve('@ironcalc/wasm');
  const bytes = await readFile(join(dirname(place), 'wasm_bg.wasm'));
  const load = new Script(
    'async (url, bytes) => { const m = await import(url); m.initSync({ module: bytes }); return m; }',
    { importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
  ).runInThisContext() as (url: string, bytes: Uint8Array) => Promise<typeof ironcalc>;
  const { Model } = await load(pathToFileURL(place).href, bytes);
  return ironCalculator(Model);
}
