'use strict';

/** Where `manifest.xml` expects the add-in, which is where it is developed. Ends in `/`. */
const DEVELOPMENT_URL = 'https://localhost:3000/';

/**
 * The address a build is published at, ending in `/`.
 *
 * @param {unknown} given what was asked for; undefined: where it is developed
 * @returns {string}
 * @throws {Error} when it is no https address of a folder: Office opens nothing else
 */
function publishedUrl(given) {
  if (given === undefined) return DEVELOPMENT_URL;
  const url = URL.canParse(String(given)) ? new URL(String(given)) : null;
  const isFolder = url !== null && url.protocol === 'https:' && url.username === '' && url.password === '';
  if (!isFolder || /[?#]/.test(url.href)) {
    throw new Error(
      `--env url=${String(given)}: give the https address of the folder the add-in is published in, ` +
        'for example https://host/scorebook/',
    );
  }
  return url.href.replace(/\/*$/, '/');
}

/**
 * The manifest of an add-in that is published at an address.
 *
 * @param {string} manifest text of `manifest.xml`
 * @param {string} url of {@link publishedUrl}
 * @returns {string}
 * @throws {Error} when something would still point to the machine it was developed on
 */
function manifestFor(manifest, url) {
  if (url === DEVELOPMENT_URL) return manifest;
  const text = manifest.replaceAll(DEVELOPMENT_URL, () => url.replaceAll('&', '&amp;'));
  const left = /.*localhost:3000.*/.exec(text.replaceAll(url, ''));
  if (left !== null) throw new Error(`manifest.xml would still point to localhost: ${left[0].trim()}`);
  return text;
}

module.exports = { manifestFor, publishedUrl };
