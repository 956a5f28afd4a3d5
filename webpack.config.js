/**
 * Production build of the task pane into dist/.
 *
 *   npm run build                                    office.js from Microsoft's CDN
 *   npm run build -- --env cdn=china                 office.js from the CDN of Office operated by 21Vianet
 *   npm run build -- --env cdn=bundled               office.js from the npm package, for closed networks
 *   npm run build -- --env url=https://host/path/    the manifest points there instead of localhost
 *   npm run build -- --env contact="王工 7621001"    whom the help page tells people to ask
 *   npm run build -- --env maps                      with source maps
 *
 * `npm run package` is how people ask for the same. The build fails when what the pane loads at first is above its budget.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const BudgetPlugin = require('./webpack/BudgetPlugin.cjs');
const FiguresPlugin = require('./webpack/FiguresPlugin.cjs');
const NoticesPlugin = require('./webpack/NoticesPlugin.cjs');
const { bundledOfficeVersion, copiedOffice, OfflineLibraryPlugin } = require('./webpack/bundledOffice.cjs');
const buildOptions = require('./webpack/buildOptions.cjs');
const { manifestFor } = require('./webpack/manifest.cjs');
const { officeSource } = require('./webpack/officeSources.cjs');
const pagePolicy = require('./webpack/pagePolicy.cjs');
const scriptRule = require('./webpack/scriptRule.cjs');
const helpPages = require('./src/taskpane/help/helpPages.cjs');

/** Most bytes the pane's first scripts may have, gzipped, without office.js. */
const BUDGET = 140_000;

/** What the pane says in each language: it fetches the one it speaks before it shows anything. */
const TEXTS = ['texts.zh-CN', 'texts.en-US'];

/** What loads when it is first used: whatever reads and understands a book, the importer, and parts that show themselves later. */
const LAZY = [
  /\/src\/strings\/(?:[a-z]+-[A-Z]+\/|texts\.ts$)/,
  /\/src\/domain\/(?:deductions|grading|matching|ranking|scoring|settings)\//,
  /\/src\/importer\/(?:docx|interpret|sheets|text|xlsx)\//,
  /\/src\/workbook\/(?:formulas|layout|plan|snapshot)\//,
  /\/src\/ooxml\//,
  /\/saxes\/|\/xmlchars\/|\/fflate\//,
  /\/taskpane\/(?:find|mend|plan|ranking|reading|selected|settings)\//,
  /\/taskpane\/status\/JobProgress\.tsx$/,
  /\/@fluentui\/react-progress\//,
  /\/@microsoft\/office-js-helpers\//,
];

/** Modules that do nothing by themselves: what nobody uses of them is left out. */
const PURE = {
  test: /[\\/]src[\\/](?:app|domain|importer|ooxml|strings|workbook)[\\/]/,
  // It brings the texts of both languages to whoever draws pages.
  exclude: /[\\/]bothLanguages\.ts$/,
  sideEffects: false,
};

/** How modules are found. */
const resolve = { extensions: ['.tsx', '.ts', '.js'] };

function paneConfig(env) {
  const { url, cdn, contact, hasMaps } = buildOptions(env);
  const isOfficeBundled = cdn === 'bundled';
  const office = officeSource(cdn);
  return {
    name: 'pane',
    mode: 'production',
    target: ['web', 'es2021'],
    context: __dirname,
    // One page holds the pane and the ribbon's commands: they share a runtime.
    entry: { taskpane: ['./src/commands/commands.ts', './src/taskpane/index.tsx'] },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    // Never an eval kind: the page's policy refuses it.
    devtool: hasMaps ? 'source-map' : false,
    resolve,
    module: { rules: [scriptRule(), PURE] },
    performance: false,
    stats: { preset: 'errors-warnings', assets: true, loggingDebug: false, modules: false },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/page.ts',
        filename: 'taskpane.html',
        minify: false,
        templateParameters: {
          officeScripts: office.scripts,
          contentSecurityPolicy: pagePolicy(office.origin),
        },
      }),
      ...helpPages({ contact, office: office.origin ?? bundledOfficeVersion }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon-*.png' },
          { from: 'assets/*.txt' },
          {
            from: 'manifest.xml',
            transform: (content) => manifestFor(content.toString(), url),
          },
          ...(isOfficeBundled ? copiedOffice : []),
        ],
      }),
      ...(isOfficeBundled ? [new OfflineLibraryPlugin()] : []),
      new FiguresPlugin(),
      new NoticesPlugin(isOfficeBundled ? ['@microsoft/office-js'] : []),
      new BudgetPlugin({ entry: 'taskpane', budget: BUDGET, oneOf: TEXTS, lazy: LAZY }),
    ],
  };
}

module.exports = (env = {}) => paneConfig(env);
