const { availableParallelism } = require('node:os');
const { atLevel } = require('./tests/levels.cjs');

// Packages of the workbench's view that are ES modules alone.
const esModules =
  '(?:cjk-regex|collapse-white-space|franc-min|kdbush|lodash-es|n-gram|nanoid|quickselect|rbush|regexp-util|trigram-utils|unicode-regex)';

/** How files become CommonJS. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

/**
 * What `npx jest FILE` takes. Tests come in two levels, which tests/levels.cjs describes: `npm test`
 * (tests/jest.everyday.cjs) and `npm run test:all` (tests/jest.full.cjs).
 *
 * @type {import('jest').Config}
 */
module.exports = {
  rootDir: __dirname,
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/src/strings/bothLanguages.ts'],
  // For a slow or busy machine; nothing is measured here.
  testTimeout: 600_000,
  // What earlier files left behind slows the later ones, some of the pane to a sixth: a process that holds much is made
  // anew, which costs about a second. Two processes at least, for a single one never is.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '300MB',
  transform: { '^.+\\.tsx?$': swc, [`/node_modules/${esModules}/.+\\.js$`]: swc },
  transformIgnorePatterns: [`/node_modules/(?!${esModules}/)`],
  moduleNameMapper: {
    // numfmt 4.0.1 names a file for require() that its package does not hold; tsconfig.json says the same.
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
    '^fast-check$': '<rootDir>/tests/support/fastCheck.cjs',
  },
  // Where `npm run mutation` has its copy of everything.
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  ...atLevel('everyday'),
};
