import type { CopyableCalculator } from './calculator';
import { ironCalculator } from './ironCalculator';

/** Loads IronCalc in a browser, from the address the bundler gave its wasm file. */
export async function loadIronCalcInBrowser(wasm: URL | string): Promise<() => CopyableCalculator> {
  // Only when it is called: Node, which enters by the same door, cannot import the package like this.
  const { default: init, Model } = await import('@ironcalc/wasm');
  await init({ module_or_path: wasm });
  return ironCalculator(Model);
}
