import { writeFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { UsageError } from '../../src/cli/usageError';
import { commandFolder } from '../support/runCommand';
import { SMALL_DOCUMENT } from '../support/smallDocument';

const { at, book } = commandFolder();

interface Report {
  readonly results: readonly { readonly total: number }[];
}

const next = (...options: readonly string[]): Promise<Report> =>
  book<Report>(['--open', at('old.xlsx'), '--definitions', at('next.txt'), ...options]);

beforeAll(async () => {
  await writeFile(at('doc.txt'), SMALL_DOCUMENT);
  await writeFile(at('next.txt'), SMALL_DOCUMENT.replaceAll('2020', '2021'));
  await book(['--definitions', at('doc.txt'), '--example-scores', '1', '--out', at('old.xlsx')]);
}, 600_000);

it('refuses a document of another year over scores in one line that names both ways', async () => {
  const refused = next();
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(/^next\.txt is of 2021.*2020.*--new-year.*--same-year[^\n]*$/);
}, 600_000);

it('refuses both at once', async () => {
  await expect(next('--new-year', '--same-year')).rejects.toThrow(/exclude each other/);
}, 600_000);

it('begins with empty scores, or keeps them, as it is told', async () => {
  const total = ({ results }: Report) => results.reduce((sum, result) => sum + result.total, 0);
  expect(total(await next('--new-year'))).toBe(0);
  expect(total(await next('--same-year'))).toBeGreaterThan(0);
}, 600_000);
