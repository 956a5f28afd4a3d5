/**
 * `npm run mutation`: what becomes of the tests when a line of what they test is changed. docs/mutation.md has the
 * figures. `PART` chooses one part; without it all of them are run, which takes hours.
 */
const PARTS = {
  domain: 'src/domain',
  plan: 'src/workbook/plan',
  formulas: 'src/workbook/formulas',
  interpret: 'src/importer/interpret',
};

const { PART: part } = process.env;
if (part !== undefined && !(part in PARTS))
  throw new TypeError(`PART must be one of ${Object.keys(PARTS).join(', ')}, not “${part}”`);
const folders = part === undefined ? Object.values(PARTS) : [PARTS[part]];

/** All that a run leaves behind, which git does not keep. */
const OUTPUT = `build/mutation/${part ?? 'all'}`;

export default {
  mutate: folders.map((folder) => `${folder}/**/*.ts`),
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: 'tests/jest.mutation.cjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  // What was found of code and tests that are the same still is not looked for again.
  incremental: true,
  incrementalFile: `${OUTPUT}/incremental.json`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${OUTPUT}/report.json` },
  tempDirName: 'build/mutation/sandbox',
  ignorePatterns: ['build', 'dist', 'docs', 'assets/screenshots'],
  timeoutMS: 60_000,
  concurrency: Number(process.env.CONCURRENCY ?? 1),
  disableTypeChecks: false,
  allowConsoleColors: false,
  checkers: [],
};
