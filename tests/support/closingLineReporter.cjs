'use strict';
const { writeSync } = require('node:fs');

/**
 * Ends the run with one plain line, `N passed, N failed` (`, N skipped` where any were),
 * so that a person or a script sees the count without reading the report above it.
 * A test file that could not run at all counts as one failure.
 */
module.exports = class ClosingLineReporter {
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
