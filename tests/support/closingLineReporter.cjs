'use strict';

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
    // The default reporter writes to stderr; a short wait keeps this line the last one.
    return new Promise((resolve) => {
      setTimeout(() => {
        process.stdout.write(`${results.numPassedTests} passed, ${failed} failed${tail}\n`);
        resolve();
      }, 50);
    });
  }
};
