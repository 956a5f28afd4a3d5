'use strict';
const { publishedUrl } = require('./manifest.cjs');

/** What webpack itself puts among the options. */
const WEBPACKS_OWN = /^WEBPACK_/;

/**
 * What the production build was asked for with `--env`.
 *
 * @param {Readonly<Record<string, unknown>>} env
 * @returns {{ url: string, isOfficeBundled: boolean, contact: string }}
 * @throws {Error} for an option or a value that it does not know: the package would be another than was wanted
 */
function buildOptions(env) {
  const { url, officejs = 'cdn', contact = '', ...others } = env;
  const unknown = Object.keys(others).find((name) => !WEBPACKS_OWN.test(name));
  if (unknown !== undefined) throw new Error(`--env ${unknown}: there are only url, officejs and contact`);
  if (officejs !== 'cdn' && officejs !== 'bundled') {
    throw new Error(`--env officejs=${String(officejs)}: it is either cdn or bundled`);
  }
  return { url: publishedUrl(url), isOfficeBundled: officejs === 'bundled', contact: String(contact) };
}

module.exports = buildOptions;
