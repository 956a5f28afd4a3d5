import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { readOptions } from '../../src/cli/options';
import { run } from '../../src/cli/run';

/** The headless command in a folder of its own, which goes with the tests of the file. */
export interface CommandFolder {
  /** Path of a file in the folder. */
  readonly at: (name: string) => string;
  /** Runs the command with `--json`. Answers its report; `told` takes the lines it says meanwhile. */
  readonly book: <Report>(argv: readonly string[], told?: string[]) => Promise<Report>;
}

/** Makes the folder before the tests of a file, and takes it away after them. */
export function commandFolder(): CommandFolder {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scorebook-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  return {
    at,
    book: async <Report>(argv: readonly string[], told: string[] = []) => {
      const options = readOptions([...argv, '--json', at('out.json')]);
      if (options === null) throw new Error('help');
      await run(options, (line) => told.push(line));
      return JSON.parse(await readFile(at('out.json'), 'utf8')) as Report;
    },
  };
}
