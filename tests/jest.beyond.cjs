'use strict';
const full = require('./jest.full.cjs');
const { onlyInFull, triesMore } = require('./levels.cjs');

/** What `npm run test:all` has beyond `npm test`, for a machine that has run the latter. @type {import('jest').Config} */
module.exports = { ...full, testMatch: [...onlyInFull, ...triesMore].map((file) => `<rootDir>/${file}`) };
