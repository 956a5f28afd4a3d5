'use strict';
const base = require('../jest.config.cjs');
const { atLevel } = require('./levels.cjs');

/** `npm run test:all`. @type {import('jest').Config} */
module.exports = { ...base, ...atLevel('full') };
