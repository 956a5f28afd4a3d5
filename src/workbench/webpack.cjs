'use strict';
const { join } = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const { bundledOfficeVersion } = require('../../webpack/bundledOffice.cjs');
const pagePolicy = require('../../webpack/pagePolicy.cjs');
const scriptRule = require('../../webpack/scriptRule.cjs');
const helpPages = require('../taskpane/help/helpPages.cjs');

const root = join(__dirname, '../..');
/** What runs in the browsers of this day alone. */
const ours = ['src/host', 'src/workbench'].map((folder) => join(root, folder));
const here = (path) => join(__dirname, path);

/**
 * The workbench: its page, and the add-in's page for the frame. Development only; the add-in's own build
 * (`npm run build`) knows nothing of it.
 *
 * @type {import('webpack').Configuration}
 */
module.exports = {
  // Nothing is minified, which would take most of the build's time; but what is served runs as in production:
  // React's development build takes half as much time again.
  mode: 'development',
  optimization: { nodeEnv: 'production' },
  devtool: false,
  context: root,
  entry: {
    page: here('page/index.tsx'),
    frame: here('pane/frame.ts'),
    // The add-in's own entries, unchanged: pane and commands share a runtime, as in its own build.
    pane: ['./src/commands/commands.ts', './src/taskpane/index.tsx'],
  },
  output: {
    // Never dist/: all of that is published.
    path: join(root, 'build/workbench'),
    filename: '[name].js',
    chunkFilename: 'chunk-[id].js',
    assetModuleFilename: 'files/[hash][ext]',
    clean: true,
    // Relative to the page, wherever it is served.
    publicPath: 'auto',
  },
  cache: {
    type: 'filesystem',
    name: 'workbench',
    cacheDirectory: join(root, 'node_modules/.cache/webpack'),
    buildDependencies: { config: [here('webpack.cjs')] },
  },
  resolve: {
    extensions: ['.tsx', '.ts', '.mjs', '.js'],
    alias: {
      // Behind the host's door stands also what only Node can use.
      [join(root, 'src/host/node/startHost')]: false,
      [join(root, 'src/host/calc/loadIronCalc')]: false,
    },
  },
  module: {
    rules: [
      // The add-in just as it is published; what is the workbench's own runs in the browsers of this day.
      { ...scriptRule(), exclude: [/node_modules/, ...ours] },
      { ...scriptRule('es2022'), include: ours },
      // Whoever enters the host by its door loads no more of it than what is used.
      { test: /\.ts$/, include: join(root, 'src/host'), sideEffects: false },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      { test: /\.(wasm|png|svg|txt|docx)$/, type: 'asset/resource' },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: here('page/page.ts'), filename: 'index.html', chunks: ['page'] }),
    new HtmlPlugin({
      template: './src/taskpane/page.ts',
      filename: 'pane.html',
      chunks: ['pane'],
      minify: false,
      templateParameters: {
        officeScripts: ['frame.js', 'office/office.js'],
        // The published page's, but for the CDN: nothing comes from outside this machine.
        contentSecurityPolicy: pagePolicy(),
      },
    }),
    ...helpPages({ office: bundledOfficeVersion }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};
