'use strict';
const { parseArgs } = require('node:util');
const buildOptions = require('./buildOptions.cjs');

const USAGE = `npm run package -- --base-url https://HOST/FOLDER/ [options]

  --base-url URL       where dist/ will be published: an https address of a folder
  --cdn SOURCE         where office.js comes from: global (default), china (Office operated by 21Vianet),
                       bundled (beside the page, for closed networks)
  --contact TEXT       whom the help page tells people to ask
  --source-maps        with source maps
  --help`;

const OPTIONS = {
  'base-url': { type: 'string' },
  cdn: { type: 'string' },
  contact: { type: 'string' },
  'source-maps': { type: 'boolean' },
  help: { type: 'boolean' },
};

/**
 * What a package was asked for, as the build takes it; `null` where only help was.
 *
 * @param {readonly string[]} argv
 * @throws {Error} for an option or a value that it does not know, or without an address
 */
function packageOptions(argv) {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  if (values.help === true) return null;
  if (values['base-url'] === undefined) throw new Error('--base-url: say where dist/ will be published');
  const env = {
    url: values['base-url'],
    ...(values.cdn === undefined ? {} : { cdn: values.cdn }),
    ...(values.contact === undefined ? {} : { contact: values.contact }),
    ...(values['source-maps'] === true ? { maps: true } : {}),
  };
  // Before anything is built.
  buildOptions(env);
  return env;
}

module.exports = { packageOptions, USAGE };
