'use strict';
const { writeSync } = require('node:fs');

/**
 * Begins the run with its level and seed, and ends it with one plain line, `N passed, N failed` (`, N skipped` where any were),
 * so that a person or a script sees the count without reading the report above it.
 * A test file that could not run at all counts as one failure.
 */
module.exports = class ClosingLineReporter {
  #level;

  constructor(_globalConfig, { level }) {
    this.#level = level;
  }

  onRunStart() {
    const { name, seed, ...counts } = this.#level;
    const tried = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
    writeSync(1, `level ${name}: ${tried.join(', ')}; seed ${seed} (SEED=… tries others)\n`);
  }

  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    // Jest prints its own summary after the last reporter; at exit nothing comes behind this line.
    process.on('exit', () => {
      writeSync(1, `${results.numPassedTests} passed, ${failed} failed${tail}\n`);
    });
  }
};
