'use strict';
const { execFile } = require('node:child_process');
const path = require('node:path');
const { promisify } = require('node:util');

const ROOT = path.join(__dirname, '..');
const FILE = 'selfcheck-figures.json';

/** Has the headless code say what the self-check is to expect, and puts that beside the page; fetched by it alone. */
class FiguresPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FiguresPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FiguresPlugin', stage }, async () => {
        const run = ['--disable-warning=ExperimentalWarning', '--import', 'tsx', 'src/cli/writeFigures.ts'];
        const options = { cwd: ROOT, maxBuffer: 2 ** 26 };
        const { stdout } = await promisify(execFile)(process.execPath, run, options);
        compilation.emitAsset(FILE, new sources.RawSource(stdout));
      });
    });
  }
}

module.exports = FiguresPlugin;
