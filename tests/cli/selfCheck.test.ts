import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { compareFigures, readFigures } from '../../src/app/selfcheck/figures';
import type { SelfCheckReport } from '../../src/app/selfcheck/report';
import { readOptions } from '../../src/cli/options';
import { run } from '../../src/cli/run';
import { expectedFigures, selfCheck } from '../../src/cli/selfCheck';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { answersOf, HOST, sentReports } from '../real/report';
import { closeBooks, openBook } from '../support/embeddedBook';

const folder = mkdtempSync(join(tmpdir(), 'scorebook-self-check-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the self-check', () => {
  it('comes to its end on the embedded host, hands included, with the answers that are kept of it', async () => {
    const path = join(folder, 'report.json');
    await selfCheck(path, () => undefined);
    const report = JSON.parse(readFileSync(path, 'utf8')) as SelfCheckReport;
    const kept = sentReports().find(({ name }) => name === HOST)?.report;
    // How many cells the book has is another with every change of its layout; that none differs is what counts.
    const told = (of: Pick<SelfCheckReport, 'checks'>) =>
      [...answersOf(of)].filter(([id]) => !id.startsWith('book.'));
    expect(told(report)).toEqual(told(kept ?? { checks: [] }));
    const figures = report.checks.find(({ id }) => id === 'book.figures')?.answer;
    expect(figures).toMatchObject({ differing: 0, first: [] });
    expect(report.checks.filter(({ id }) => id.startsWith('act.'))).toHaveLength(6);
    expect([...answersOf(report).values()].filter((answer) => answer.startsWith('failed'))).toEqual([]);
  });

  it('expects of every computed cell what the headless command writes', async () => {
    const out = join(folder, 'book.xlsx');
    const options = readOptions(['--example-scores', '2020', '--out', out]);
    if (options === null) throw new Error('no options');
    await run(options, () => undefined);
    const expected = await expectedFigures();
    await openBook({ book: readFileSync(out) });
    const written = await readFigures(excelWorkbook);
    closeBooks();
    const { cells, differing } = compareFigures(written, expected);
    expect(cells).toBeGreaterThan(9_000);
    expect(differing).toEqual([]);
  });
});
