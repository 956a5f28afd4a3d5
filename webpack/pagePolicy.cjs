'use strict';

/**
 * What the pane's page may load, for its `Content-Security-Policy`. Office.js and Fluent put styles into the page;
 * neither needs eval.
 *
 * @param {string} [officeOrigin] where office.js comes from, unless from beside the page
 */
function pagePolicy(officeOrigin) {
  const scripts = ["'self'", ...(officeOrigin === undefined ? [] : [officeOrigin])].join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${scripts}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

module.exports = pagePolicy;
