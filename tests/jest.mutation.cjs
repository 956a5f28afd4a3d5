'use strict';
const base = require('../jest.config.cjs');

/** The tests that know the code of a part; those of a part are what its changes are shown to. */
const TESTS = {
  domain: ['domain'],
  plan: ['workbook'],
  formulas: ['workbook'],
  interpret: ['importer'],
};

const folders = [...new Set(process.env.PART ? TESTS[process.env.PART] : Object.values(TESTS).flat())];

/** What Stryker runs, see stryker.config.mjs; it reports by itself. @type {import('jest').Config} */
module.exports = {
  ...base,
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
  reporters: [],
};
