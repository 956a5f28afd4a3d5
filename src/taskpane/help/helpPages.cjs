'use strict';
const { join } = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

/**
 * The help page in each language, for every build that serves the pane.
 *
 * @param {object} facts
 * @param {string} [facts.contact] whom to ask in the office; `''` leaves it to the reader
 * @param {string} facts.office where office.js comes from: an origin, or the version of the copy beside the page
 */
module.exports = function helpPages({ contact = '', office }) {
  return ['zh-CN', 'en-US'].map(
    (language) =>
      new HtmlPlugin({
        template: join(__dirname, 'helpPage.ts'),
        filename: `help.${language}.html`,
        chunks: [],
        inject: false,
        minify: false,
        templateParameters: { language, contact, office },
      }),
  );
};
