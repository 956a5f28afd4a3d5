/**
 * Circles of imports, those of types alone included. Who may import whom across folders is eslint's
 * (`eslint.config.mjs`); this holds what a rule about single imports cannot see.
 */

/** Office.js itself goes round here: a range has its sheet, and a sheet its ranges. */
const RANGE_AND_SHEET = '^src/host/objects/(?:Range|Worksheet)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Files that import each other cannot be read, tested or moved one by one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: RANGE_AND_SHEET } },
    },
    {
      name: 'no-circles-through-range-and-sheet',
      comment: 'Only the classes of Office.js that a range or a sheet hands out may go round with it.',
      severity: 'error',
      from: {},
      to: { circular: true, via: { pathNot: '^src/host/objects/' } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    includeOnly: '^(?:src|tests|webpack|\\.ci)/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
