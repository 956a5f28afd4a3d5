'use strict';

/** Where a page may have office.js from, as Microsoft names the addresses; `null`: from beside the page. */
const CDNS = {
  global: { origin: 'https://appsforoffice.microsoft.com', path: '/lib/1/hosted/office.js' },
  // Office 365 operated by 21Vianet.
  china: {
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
    path: '/appsforoffice/lib/1/hosted/office.js',
  },
  bundled: null,
};

/** What may be asked for. */
const SOURCES = Object.keys(CDNS);

/**
 * Where a page has office.js from.
 *
 * @param {string} cdn one of {@link SOURCES}
 * @returns {{ origin: string | undefined, scripts: readonly string[] }} `origin` undefined: from beside the page;
 *   `scripts` in the order in which they have to run
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn
 */
function officeSource(cdn) {
  const found = CDNS[cdn];
  if (found === null) return { origin: undefined, scripts: ['officejs/offline.js', 'officejs/office.js'] };
  return { origin: found.origin, scripts: [`${found.origin}${found.path}`] };
}

module.exports = { officeSource, SOURCES };
