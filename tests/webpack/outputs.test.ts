import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Configuration } from 'webpack';

const ROOT = join(__dirname, '../..');
const load = createRequire(__filename);
const pane = (load('../../webpack.config.js') as () => Configuration)();
const workbench = load('../../src/workbench/webpack.cjs') as Configuration;

it('the workbench is never built into what is published, which each build empties', () => {
  expect(relative(ROOT, pane.output?.path ?? '')).toBe('dist');
  expect(pane.output?.clean).toBe(true);
  expect(relative(ROOT, workbench.output?.path ?? '')).toBe(join('build', 'workbench'));
});
