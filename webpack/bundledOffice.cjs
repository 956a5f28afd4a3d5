'use strict';
const { readFileSync } = require('node:fs');
const path = require('node:path');

const PACKAGE = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/** What Excel's hosts ask for of the library. */
const FILES = [
  'office.js',
  'excel-*.js',
  'o15apptofilemappingtable.js',
  'telemetry/*.js',
  'zh-cn/*.js',
  'en-us/*.js',
];

/** Patterns that copy the unmodified library beside the page, with its licence. */
const copiedOffice = [
  ...FILES.map((name) => ({
    context: path.join(PACKAGE, 'dist'),
    from: name,
    to: 'officejs',
    globOptions: { ignore: ['**/*.debug.js', '**/excel-15*.js'] },
    info: { minimized: true },
  })),
  { context: PACKAGE, from: 'LICENSE.md', to: 'officejs' },
];

/** Version of the package that is copied. */
const bundledOfficeVersion = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')).version;

/** Tells the bundled library that it is one, which a page without inline scripts must do from a file. */
class OfflineLibraryPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OfflineLibraryPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'OfflineLibraryPlugin', stage }, () => {
        compilation.emitAsset(
          'officejs/offline.js',
          new sources.RawSource('window.g_isOfflineLibrary = true;\n'),
        );
      });
    });
  }
}

module.exports = { bundledOfficeVersion, copiedOffice, OfflineLibraryPlugin };
