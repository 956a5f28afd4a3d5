'use strict';

/**
 * How much the tests try that could try without end; the only place for it. Random ones begin from a fixed seed, so
 * that a run says the same of the same code every time; `SEED=…` has them try others.
 */
const SEED = 2020;

const LEVELS = {
  /** `npm test`: every kind of test but those in a browser, in a few minutes. */
  everyday: {
    threeWays: 8,
    sequences: 10,
    years: 1,
    documents: 60,
    shapes: 200,
    hostileFiles: 60,
    everyFault: false,
    everyEdit: false,
  },
  /** `npm run test:all`, and the build machine. */
  full: {
    threeWays: 500,
    sequences: 1000,
    years: 100,
    documents: 300,
    shapes: 2000,
    hostileFiles: 2000,
    everyFault: true,
    everyEdit: true,
  },
};

/** Files that need a browser: only the full level runs them. */
const inBrowser = [
  'tests/browser/entering.test.ts',
  'tests/browser/closedPackage.test.ts',
  'tests/browser/nothingLost.test.ts',
  'tests/browser/reading.test.ts',
  'tests/browser/refusedDocuments.test.ts',
  'tests/browser/selfCheck.test.ts',
  'tests/browser/workbench.test.ts',
];

/** Long walks of a kind of which every day others are run: only the full level runs them. */
const longWalks = [
  'tests/app/earlierLayouts.test.ts',
  'tests/app/goneColumns.test.ts',
  'tests/app/goneMatrix.test.ts',
  'tests/app/goneTold.test.ts',
  'tests/app/largeBook.test.ts',
  'tests/cli/nextYear.test.ts',
  'tests/cli/selfCheck.test.ts',
  'tests/taskpane/documentPlan.test.tsx',
  'tests/taskpane/goneSheets.test.tsx',
  'tests/taskpane/reading.test.tsx',
  'tests/taskpane/settings.test.tsx',
  'tests/taskpane/sheetsPlan.test.tsx',
];

/** Files that try more at the full level; with those it runs alone, what it has beyond `npm test`. */
const triesMore = [
  'tests/app/actualsMeanwhile.test.ts',
  'tests/app/busyExcel.test.ts',
  'tests/app/faults.test.ts',
  'tests/app/replacedFormulas.test.ts',
  'tests/app/refusedDecorations.test.ts',
  'tests/app/sequences/*.test.ts',
  'tests/app/staleFormulas.test.ts',
  'tests/app/threeWays/*.test.ts',
  'tests/app/typedMeanwhile.test.ts',
  'tests/importer/anyDocument.test.ts',
  'tests/importer/furtherDocuments.test.ts',
  'tests/importer/otherCounties.test.ts',
  'tests/importer/turnedDocuments.test.ts',
  'tests/ooxml/fuzz.test.ts',
  'tests/simulate/simulateYear.test.ts',
];

/** What a test file finds as its global `testLevel`. */
function levelOf(name) {
  const seed = Number(process.env.SEED ?? SEED);
  if (!Number.isSafeInteger(seed))
    throw new TypeError(`SEED must be a whole number, not “${process.env.SEED}”`);
  return { name, seed, ...LEVELS[name] };
}

/** The part of a jest configuration that has the tests run at a level. */
function atLevel(name) {
  const level = levelOf(name);
  return {
    globals: { testLevel: level },
    reporters: ['default', ['<rootDir>/tests/support/closingLineReporter.cjs', { level }]],
  };
}

/** Files that only the full level runs. */
const onlyInFull = [...inBrowser, ...longWalks];

module.exports = { atLevel, onlyInFull, triesMore };
