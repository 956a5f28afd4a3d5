import init, { Model } from '@ironcalc/wasm';
import type { CopyableCalculator } from './calculator';
import { ironCalculator } from './ironCalculator';

/** Loads IronCalc in a browser, from the address the bundler gave its wasm file. */
export async function loadIronCalcInBrowser(wasm: URL | string): Promise<() => CopyableCalculator> {
  await init({ module_or_path: wasm });
  return ironCalculator(Model);
}
