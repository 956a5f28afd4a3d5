import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { UsageError } from '../../src/cli/usageError';
import { closeBooks, openBook } from '../support/embeddedBook';
import { commandFolder } from '../support/runCommand';
import { SMALL_DOCUMENT } from '../support/smallDocument';

const { at, book } = commandFolder();

interface Report {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
  }[];
  readonly results: readonly { readonly rank: number | null; readonly total: number }[];
}

const ranked = ({ results }: Report): number => results.filter(({ rank }) => rank !== null).length;
const errorsOf = ({ findings }: Report): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

beforeAll(async () => {
  await writeFile(at('doc.txt'), SMALL_DOCUMENT);
  await book(['--definitions', at('doc.txt'), '--example-scores', '1', '--out', at('whole.xlsx')]);
  const opened = await openBook({ book: new Uint8Array(await readFile(at('whole.xlsx'))) });
  opened.host.person.changeSheet('加减分登记', { kind: 'delete' });
  await writeFile(at('damaged.xlsx'), await opened.save());
  closeBooks();
}, 600_000);

it('makes a book without its register, and ranks nobody, however often it is opened again', async () => {
  const told: string[] = [];
  const report = await book<Report>(['--open', at('damaged.xlsx'), '--out', at('made.xlsx')], told);
  expect(told.join('\n')).toContain('mended: “加减分登记”缺失');
  expect(errorsOf(report)).toContain('tableUnconfirmed');
  expect(report.findings.find(({ code }) => code === 'tableUnconfirmed')?.message).toContain('“加减分登记”');
  expect(ranked(report)).toBe(0);
  const again = await book<Report>(['--open', at('made.xlsx')]);
  expect([errorsOf(again), ranked(again)]).toEqual([['tableUnconfirmed'], 0]);
  const confirmed = await book<Report>(['--open', at('made.xlsx'), '--missing-register', 'empty']);
  expect(errorsOf(confirmed)).toEqual([]);
  expect(ranked(confirmed)).toBeGreaterThan(0);
}, 600_000);

it('takes the register for empty where that is said', async () => {
  const report = await book<Report>(['--open', at('damaged.xlsx'), '--missing-register', 'empty']);
  expect(errorsOf(report)).toEqual([]);
  expect(ranked(report)).toBeGreaterThan(0);
}, 600_000);

it('knows of no other way to take it', async () => {
  await expect(book(['--missing-register', 'full'])).rejects.toThrow(UsageError);
});
