import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDocument } from '../../../src/importer/importDocument';
import { readText } from '../../../src/importer/text/readText';
import { docxOf } from '../../support/docx';
import { DOCUMENT } from '../largeCounty';
import type { PartReport } from '../measurement';
import { runApart } from '../runApart';

/** How often the document is taken. */
const TIMES = 10;

/** The document several times over, read as text and as .docx, each in a process of its own. */
export async function measureImport(): Promise<PartReport> {
  const folder = mkdtempSync(join(tmpdir(), 'scorebook-bench-'));
  try {
    const text = Buffer.from(`${readFileSync(DOCUMENT, 'utf8')}\n`.repeat(TIMES));
    const files = [
      ['.txt', text],
      ['.docx', docxOf(readText(text), 'merged')],
    ] as const;
    const reports: PartReport[] = [];
    for (const [ending, bytes] of files) {
      const file = join(folder, `document${ending}`);
      writeFileSync(file, bytes);
      reports.push(await runApart('oneImport', [ending, file]));
    }
    return {
      measurements: reports.flatMap(({ measurements }) => measurements),
      missing: reports.flatMap(({ missing }) => missing),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads one file. */
export function measureOneImport([what = '', file = '']: readonly string[]): PartReport {
  const bytes = readFileSync(file);
  const before = process.resourceUsage().maxRSS;
  const begin = process.cpuUsage();
  const { definitions } = importDocument({ bytes, fileName: file });
  const { user, system } = process.cpuUsage(begin);
  const rows = definitions.unitTypes.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const figures = {
    cpuMs: (user + system) / 1000,
    peakMb: process.resourceUsage().maxRSS / 1024,
    beforeMb: before / 1024,
  };
  return { measurements: [{ part: 'import', what, rows, figures }], missing: [] };
}
