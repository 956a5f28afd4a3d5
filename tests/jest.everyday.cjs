'use strict';
const base = require('../jest.config.cjs');
const { onlyInFull } = require('./levels.cjs');

/** `npm test`. @type {import('jest').Config} */
module.exports = { ...base, testPathIgnorePatterns: onlyInFull.map((file) => `<rootDir>/${file}`) };
