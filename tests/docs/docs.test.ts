import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = join(__dirname, '../..');

/** Everything written for people, from the root of the repository. */
const PAGES: readonly string[] = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...['docs', 'src', 'tests', 'assets'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => join(folder, path)),
  ),
];

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

function text(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

function found(page: string, pattern: RegExp): readonly string[] {
  return [...text(page).matchAll(pattern)].map(([, name = '']) => name);
}

/** The anchors that headings of a page have on GitHub. */
function anchors(page: string): readonly string[] {
  return found(page, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Whether a link within the repository leads to a file, and to a heading of it where it names one. */
function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : normalize(join(dirname(page), path));
  if (target.startsWith('..') || !existsSync(join(ROOT, target))) return false;
  return anchor === undefined || anchors(target).includes(anchor);
}

describe.each(PAGES.map((page) => relative(ROOT, join(ROOT, page))))('%s', (page) => {
  it('has no link within the repository that leads nowhere', () => {
    const links = found(page, /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link));
    expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it('names only files and folders that there are', () => {
    const names = found(page, /`((?:src|tests|assets|docs|webpack|\.ci|\.githooks)\/[^`\s*<>|]+)`/g);
    expect(names.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const names = found(page, /npm run (?:-s )?([\w:-]+)/g);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('there are pages to look at', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'README.zh-CN.md', join('docs', 'rules.md')]));
});

it('the records of decisions are listed, all of them', () => {
  const records = readdirSync(join(ROOT, 'docs/decisions')).filter((name) => /^\d{4}-.+\.md$/.test(name));
  expect(found('docs/decisions/README.md', /\]\((\d{4}-[^)]+)\)/g)).toEqual(records.sort());
});
