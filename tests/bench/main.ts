import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checksOf } from './checks';
import { ROWS } from './largeCounty';
import type { PartReport } from './measurement';
import { measureFirstLoad } from './parts/firstLoad';
import { measureImport } from './parts/importing';
import { measureLibreOffice, type SavedBook } from './parts/libreOffice';
import { runApart } from './runApart';
import { checkLines, measurementLines } from './table';

/** How often the county of the document is taken: its 1,500 score rows, 10,500, 105,000; for the domain a million. */
const SIZES = {
  whole: { books: [1, 7, 70], domain: [7, 67, 667], typing: 7 },
  short: { books: [1], domain: [1], typing: 1 },
} as const;

const PARTS = ['import', 'domain', 'book', 'typing', 'first load', 'pane'] as const;
type Part = (typeof PARTS)[number];

/** Parts of the short form: those that take seconds. */
const SHORT: readonly Part[] = ['import', 'domain', 'book', 'typing'];

/**
 * `npm run bench -- [--json FILE] [--only PART,…] [--short]`: measures what docs/performance.md describes, each part in a
 * process of its own, prints a table and the checks; it fails where a part could not be measured, not where a check does
 * not hold. LibreOffice recalculates the
 * books of the part `book`, where it is installed. `--short` takes small books, which proves that it works.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'string' }, only: { type: 'string' }, short: { type: 'boolean' } },
  });
  const sizes = values.short === true ? SIZES.short : SIZES.whole;
  const wanted = values.only?.split(',') ?? (values.short === true ? SHORT : PARTS);
  const unknown = wanted.filter((part) => !PARTS.some((known) => known === part));
  if (unknown.length > 0)
    throw new RangeError(`there is no part “${unknown.join(', ')}”: ${PARTS.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'scorebook-bench-'));
  const reports: PartReport[] = [];
  try {
    for (const part of PARTS) {
      if (wanted.includes(part)) reports.push(...(await measured(part, sizes, folder)));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const measurements = reports.flatMap((report) => report.measurements);
  const missing = reports.flatMap((report) => report.missing);
  if (reports.some(({ isFailed }) => isFailed === true)) process.exitCode = 1;
  const checks = checksOf(measurements);
  const lines = [...measurementLines(measurements), '', ...missing, '', ...checkLines(checks)];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (values.json !== undefined) {
    const report = { date: new Date().toISOString(), machine: machine(), checks, measurements, missing };
    writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  }
}

/** What a part measures; a part that fails is said to be missing, and the others go on. */
async function measured(
  part: Part,
  { books, domain, typing }: (typeof SIZES)['whole' | 'short'],
  folder: string,
): Promise<readonly PartReport[]> {
  const reports: PartReport[] = [];
  const attempt = async (what: string, measure: () => Promise<PartReport> | PartReport): Promise<void> => {
    process.stderr.write(`measuring ${what}\n`);
    try {
      reports.push(await measure());
    } catch (error) {
      reports.push({ measurements: [], missing: [`${what}: ${String(error)}`], isFailed: true });
    }
  };
  switch (part) {
    case 'import':
      await attempt(part, measureImport);
      break;
    case 'domain':
      await attempt(part, () => runApart('domain', domain.map(String)));
      break;
    case 'book': {
      const saved: SavedBook[] = [];
      for (const times of books) {
        const file = join(folder, `${times}.xlsx`);
        await attempt(`book × ${times}`, () => runApart('book', [String(times), file]));
        saved.push({ rows: ROWS * times, file });
      }
      await attempt('LibreOffice', () => measureLibreOffice(saved));
      break;
    }
    case 'typing':
      await attempt(part, () => runApart('typing', [String(typing)]));
      break;
    case 'first load':
      await attempt(part, measureFirstLoad);
      break;
    case 'pane':
      await attempt(part, () => runApart('pane', []));
      break;
  }
  return reports;
}

/** What it was measured on. */
function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${memory} GB, Node.js ${process.version}, ${process.platform}`;
}

void main();
