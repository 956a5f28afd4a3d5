'use strict';
const { gzipSync } = require('node:zlib');

/**
 * What a page loads at first: adds up its scripts, with the largest of those of which it always fetches one, and
 * refuses what is above the budget, or holds what should load when it is first used.
 */
class BudgetPlugin {
  /**
   * @param {object} promise
   * @param {string} promise.entry name of the page's entry
   * @param {number} promise.budget most bytes its first scripts may have, gzipped
   * @param {readonly string[]} promise.oneOf names of chunks of which the page fetches one before it shows anything
   * @param {readonly RegExp[]} promise.lazy paths, with `/`, of modules that must not be among them
   */
  constructor({ entry, budget, oneOf, lazy }) {
    this.entry = entry;
    this.budget = budget;
    this.oneOf = oneOf;
    this.lazy = lazy;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('BudgetPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'BudgetPlugin', stage }, () => {
        const bytes = this.firstBytes(compilation);
        const said = `first load of "${this.entry}": ${bytes} of ${this.budget} bytes gzipped`;
        if (bytes > this.budget) compilation.errors.push(new WebpackError(`${said}, above the budget`));
        else compilation.getLogger('BudgetPlugin').warn(said);
        for (const path of this.firstModules(compilation)) {
          if (!this.lazy.some((pattern) => pattern.test(path))) continue;
          compilation.errors.push(
            new WebpackError(`first load of "${this.entry}": ${path} should load when it is first used`),
          );
        }
      });
    });
  }

  firstBytes(compilation) {
    const size = (files) =>
      [...files]
        .filter((file) => file.endsWith('.js'))
        .reduce(
          (sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length,
          0,
        );
    const others = this.oneOf.map((name) => {
      const chunk = compilation.namedChunks.get(name);
      if (chunk === undefined) throw new Error(`There is no chunk "${name}" to count.`);
      return size(chunk.files);
    });
    return size(this.entrypoint(compilation).getFiles()) + Math.max(0, ...others);
  }

  /** Paths of the modules in the first scripts; several may have been joined into one. */
  firstModules(compilation) {
    const { chunkGraph } = compilation;
    const paths = this.entrypoint(compilation)
      .chunks.flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)])
      .flatMap((module) => module.modules ?? [module])
      .map((module) => (module.nameForCondition?.() ?? '').replaceAll('\\', '/'));
    return [...new Set(paths)];
  }

  entrypoint(compilation) {
    const found = compilation.entrypoints.get(this.entry);
    if (found === undefined) throw new Error(`There is no entry "${this.entry}" to hold to a budget.`);
    return found;
  }
}

module.exports = BudgetPlugin;
