'use strict';
const { relative } = require('node:path');
const buildOptions = require('./buildOptions.cjs');
const makePackage = require('./makePackage.cjs');
const { packageOptions, USAGE } = require('./packageOptions.cjs');

/** `npm run package`: exit code 0 done, 2 options that it does not know, 1 a build that failed. */
async function main(argv) {
  let env;
  try {
    env = packageOptions(argv);
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    return 2;
  }
  if (env === null) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const folder = await makePackage(env);
  const { url, cdn } = buildOptions(env);
  process.stdout.write(`${relative(process.cwd(), folder)}/ for ${url}, office.js: ${cdn}\n`);
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
