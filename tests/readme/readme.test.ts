import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = join(__dirname, '../..');

/** What somebody reads who has never seen it: about two screens. */
const MOST_LINES = 120;

describe.each([
  ['README.md', 'README.zh-CN.md'],
  ['README.zh-CN.md', 'README.md'],
])('%s', (name, other) => {
  const readme = readFileSync(join(ROOT, name), 'utf8');
  const lines = readme.split('\n');

  it('shows every picture that is taken for it, and no other', () => {
    const shown = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path);
    const taken = readdirSync(join(ROOT, 'assets/screenshots')).map((file) => `assets/screenshots/${file}`);
    expect([...new Set(shown)].sort()).toEqual(taken.sort());
  });

  it('gives the two commands as they are to be typed', () => {
    expect(lines).toEqual(expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']));
  });

  it('is short, and names the other language before anything else', () => {
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
    expect(lines.find((line) => line.includes(']('))).toContain(`(${other})`);
  });
});
