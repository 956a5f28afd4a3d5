'use strict';
const webpack = require('webpack');
const paneConfig = require('../webpack.config.js');

/**
 * Builds a package of the add-in.
 *
 * @param {Readonly<Record<string, unknown>>} env as `npm run build` takes with `--env`
 * @param {string} [folder] where it goes, which is emptied; by default `dist/`
 * @returns {Promise<string>} the folder
 * @throws {Error} with webpack's words
 */
function makePackage(env, folder) {
  const configuration = paneConfig(env);
  const path = folder ?? configuration.output.path;
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path } });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve(path);
      });
    });
  });
}

module.exports = makePackage;
