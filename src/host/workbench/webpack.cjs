'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

const root = join(__dirname, '../../..');
const here = (path) => join(__dirname, path);

/** The add-in's own entry; the workbench runs it unchanged. */
const pane = ['src/taskpane/index.tsx', 'src/taskpane/index.ts'].map((path) => join(root, path));

/**
 * The workbench: its page, and the add-in's page for the frame. Development only; the add-in's own build
 * (`npm run build`) knows nothing of it.
 *
 * @type {import('webpack').Configuration}
 */
module.exports = {
  mode: 'development',
  devtool: false,
  context: root,
  entry: {
    page: here('page/index.tsx'),
    frame: here('pane/frame.ts'),
    pane: pane.find((path) => existsSync(path)) ?? here('pane/stub.ts'),
  },
  output: {
    path: join(root, 'dist/workbench'),
    filename: '[name].js',
    chunkFilename: 'chunk-[id].js',
    assetModuleFilename: 'assets/[hash][ext]',
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
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2022',
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      { test: /\.(wasm|png|svg|txt|docx)$/, type: 'asset/resource' },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: here('page/page.html'), filename: 'index.html', chunks: ['page'] }),
    new HtmlPlugin({
      template: here('pane/pane.html'),
      filename: 'pane.html',
      // The frame's script, then office.js, then the add-in: the template puts them in this order.
      inject: false,
      chunks: ['pane'],
    }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};
