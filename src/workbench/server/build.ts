import { createRequire } from 'node:module';
import { join } from 'node:path';
import type webpackModule from 'webpack';
import type { Configuration, Stats } from 'webpack';

/** The repository: the command is run from it. */
export const ROOT = join(__dirname, '../../..');

/** Builds the workbench. @throws Error with webpack's words */
export async function build(): Promise<void> {
  const require = createRequire(__filename);
  const webpack = require('webpack') as typeof webpackModule;
  const configuration = require('../webpack.cjs') as Configuration;
  const compiler = webpack(configuration);
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close(() => {
        if (error === null) resolve(result);
        else reject(error);
      });
    });
  });
  if (stats?.hasErrors() === true) {
    throw new Error(stats.toString({ all: false, errors: true, errorDetails: true }));
  }
}
