'use strict';
const base = require('../jest.config.cjs');
const { inBrowser } = require('./levels.cjs');

/** `npm test`. @type {import('jest').Config} */
module.exports = { ...base, testPathIgnorePatterns: inBrowser.map((file) => `<rootDir>/${file}`) };
