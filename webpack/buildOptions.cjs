'use strict';
const { publishedUrl } = require('./manifest.cjs');
const { SOURCES } = require('./officeSources.cjs');

/** What webpack itself puts among the options. */
const WEBPACKS_OWN = /^WEBPACK_/;

/**
 * What the production build was asked for with `--env`.
 *
 * @param {Readonly<Record<string, unknown>>} env
 * @returns {{ url: string, cdn: string, contact: string, hasMaps: boolean }}
 * @throws {Error} for an option or a value that it does not know: the package would be another than was wanted
 */
function buildOptions(env) {
  const { url, cdn = 'global', contact = '', maps = false, ...others } = env;
  const unknown = Object.keys(others).find((name) => !WEBPACKS_OWN.test(name));
  if (unknown !== undefined) throw new Error(`--env ${unknown}: there are only url, cdn, contact and maps`);
  if (typeof cdn !== 'string' || !SOURCES.includes(cdn)) {
    throw new Error(`--env cdn=${String(cdn)}: it is ${SOURCES.join(', ')}`);
  }
  if (typeof maps !== 'boolean') throw new Error(`--env maps=${String(maps)}: it has no value`);
  return { url: publishedUrl(url), cdn, contact: String(contact), hasMaps: maps };
}

module.exports = buildOptions;
