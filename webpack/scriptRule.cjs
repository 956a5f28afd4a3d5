'use strict';

/**
 * How TypeScript becomes what browsers run.
 *
 * @param {string} [target] by default what the oldest browser views of Office understand that the add-in runs in
 */
function scriptRule(target = 'es2021') {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target,
        transform: { react: { runtime: 'automatic', development: false } },
      },
    },
  };
}

module.exports = scriptRule;
