import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = join(__dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

function found(pattern: RegExp): readonly string[] {
  return [...new Set([...README.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

describe('the README', () => {
  it('shows every picture that is taken for it, and no other', () => {
    const taken = readdirSync(join(ROOT, 'assets/screenshots')).map((file) => `assets/screenshots/${file}`);
    expect(found(/!\[[^\]]+\]\(([^)]+)\)/g)).toEqual(taken.sort());
  });

  it('names only commands and folders that there are', () => {
    expect(found(/`?npm run (?:-s )?([\w:]+)/g).filter((name) => !(name in scripts))).toEqual([]);
    expect(
      found(/`((?:src|tests|assets)\/[\w./-]+)`/g).filter((path) => !existsSync(join(ROOT, path))),
    ).toEqual([]);
  });
});
