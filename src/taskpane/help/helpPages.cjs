'use strict';
const { join } = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

/**
 * The help page in each language, for every build that serves the pane.
 *
 * @param {string} contact whom to ask in the office; `''` leaves it to the reader
 */
module.exports = function helpPages(contact = '') {
  return ['zh-CN', 'en-US'].map(
    (language) =>
      new HtmlPlugin({
        template: join(__dirname, 'helpPage.ts'),
        filename: `help.${language}.html`,
        chunks: [],
        inject: false,
        minify: false,
        templateParameters: { language, contact },
      }),
  );
};
