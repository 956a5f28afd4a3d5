'use strict';
// Past the mapping of jest.config.cjs, which has every test come here for fast-check.
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

fastCheck.configureGlobal({ seed: globalThis.testLevel.seed });

/** fast-check, with which a random test that names no seed begins from that of the level. */
module.exports = fastCheck;
