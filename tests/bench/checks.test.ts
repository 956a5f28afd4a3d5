import { describe, expect, it } from '@jest/globals';
import { checksOf, LARGE, MIDDLE } from './checks';
import type { Measurement } from './measurement';
import { checkLines, measurementLines } from './table';

const measured = (
  part: string,
  what: string,
  rows: number | null,
  figures: Measurement['figures'],
): Measurement => ({ part, what, rows, figures });

const checkOf = (name: string, ...measurements: readonly Measurement[]) =>
  checksOf(measurements).find((check) => check.name === name);

describe('the checks of the bench', () => {
  it('are known by their names, and none holds that was not measured', () => {
    const checks = checksOf([]);
    expect(checks.map(({ name }) => name).join(' ')).toBe(
      'answer-max request-max bytes-per-compute growth-check growth-compute growth-generate memory-100k ' +
        'domain-vs-loop domain-flat lo-10k lo-100k typed-score typed-register first-load docx-memory docx-cpu ' +
        'growth-import memory-import',
    );
    expect(checks.filter(({ value, holds }) => value !== null || holds)).toEqual([]);
    expect(checkLines(checks).filter((line) => line.endsWith('not measured'))).toHaveLength(checks.length);
  });

  it('hold up to their aim, the aim included', () => {
    const load = (kB: number) => checkOf('first-load', measured('first load', 'all', null, { kB }));
    expect(load(140)).toEqual({ name: 'first-load', value: 140, aim: 140, holds: true });
    expect(load(140.1)?.holds).toBe(false);
  });

  it('compare what ten times the rows take with what the rows take', () => {
    const growth = checkOf(
      'growth-check',
      measured('book', 'check', MIDDLE, { productMs: 200 }),
      measured('book', 'check', LARGE, { productMs: 2_400 }),
    );
    expect(growth).toMatchObject({ value: 12, holds: false });
  });

  it('allow a computing bytes for each row of the register, and some for the rest of the book', () => {
    const bytes = checkOf(
      'bytes-per-compute',
      measured('book', 'compute', LARGE, { bytesDown: LARGE * 400 + 20_000 * 100 + 100_000 }),
      measured('book', 'memory', LARGE, { registerRows: 20_000 }),
    );
    expect(bytes).toMatchObject({ value: 400, holds: true });
  });

  it('hold a typed cell to requests, bytes and CPU, whichever is the largest share of what it may be', () => {
    const typed = (trips: number, bytesDown: number, productMs: number) =>
      checkOf(
        'typed-score',
        measured('typing', 'score', MIDDLE, { trips, bytesUp: 1_000, bytesDown, productMs }),
      )?.value;
    expect(typed(1, 3_000, 5)).toBe(1);
    expect(typed(2, 3_000, 5)).toBe(2);
    expect(typed(1, 11_000, 5)).toBe(1.5);
    expect(typed(1, 3_000, 30)).toBe(3);
  });

  it('hold the import of ten times the document to the time of a row, in each format', () => {
    const rows = (slow: number) =>
      ['.txt', '.docx', '.xlsx'].flatMap((format) => [
        measured('import', `once ${format}`, 976, { usPerRow: 300 }),
        measured('import', format, 9_751, { usPerRow: format === '.docx' ? slow : 200 }),
      ]);
    expect(checkOf('growth-import', ...rows(900))).toMatchObject({ value: 3, holds: true });
    expect(checkOf('growth-import', ...rows(1_200))).toMatchObject({ value: 4, holds: false });
    expect(checkOf('growth-import', ...rows(900).slice(1))).toMatchObject({ value: null, holds: false });
  });

  it('are shown with the figures of each part, one table a part', () => {
    const lines = measurementLines([
      measured('domain', 'domain', 1_500, { ms: 3.25 }),
      measured('import', '.docx', 9_751, { cpuMs: 1_930.6 }),
    ]);
    expect(lines).toEqual([
      '',
      'domain  rows    ms',
      'domain  1500  3.25',
      '',
      'import  rows  cpuMs',
      '.docx   9751   1931',
    ]);
  });
});
