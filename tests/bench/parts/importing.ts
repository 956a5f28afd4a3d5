import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewDefinitions } from '../../../src/domain/review/reviewDefinitions';
import { importDocument } from '../../../src/importer/importDocument';
import { readText } from '../../../src/importer/text/readText';
import { sheetOf, xlsxOf } from '../../support/documentSheets';
import { docxOf } from '../../support/docx';
import { DOCUMENT } from '../largeCounty';
import type { PartReport } from '../measurement';
import { runApart } from '../runApart';

/** How often the document is taken. */
const TIMES = [1, 10] as const;

/** The document once and several times over, as text, .docx and .xlsx, each read in a process of its own. */
export async function measureImport(): Promise<PartReport> {
  const folder = mkdtempSync(join(tmpdir(), 'scorebook-bench-'));
  try {
    const reports: PartReport[] = [];
    for (const times of TIMES) {
      for (const [ending, bytes] of documentsOf(times)) {
        const file = join(folder, `document${ending}`);
        writeFileSync(file, bytes);
        reports.push(await runApart('oneImport', [times === 1 ? `once ${ending}` : ending, file]));
      }
    }
    return {
      measurements: reports.flatMap(({ measurements }) => measurements),
      missing: reports.flatMap(({ missing }) => missing),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The document so many times over, by the endings of its files. */
function documentsOf(times: number): readonly (readonly [ending: string, bytes: Uint8Array])[] {
  const text = Buffer.from(`${readFileSync(DOCUMENT, 'utf8')}\n`.repeat(times));
  const document = readText(text);
  const sheet = sheetOf(document, { blanks: 'asGiven', ruled: true, gap: 1 });
  return [
    ['.txt', text],
    ['.docx', docxOf(document, 'merged')],
    ['.xlsx', xlsxOf([sheet])],
  ];
}

/** Reads one file, and looks at what it says. */
export function measureOneImport([what = '', file = '']: readonly string[]): PartReport {
  const bytes = readFileSync(file);
  const before = process.resourceUsage().maxRSS;
  const begin = process.cpuUsage();
  const { definitions } = importDocument({ bytes, fileName: file });
  reviewDefinitions(definitions);
  const { user, system } = process.cpuUsage(begin);
  const rows = definitions.unitTypes.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const figures = {
    cpuMs: (user + system) / 1000,
    usPerRow: (user + system) / rows,
    peakMb: process.resourceUsage().maxRSS / 1024,
    beforeMb: before / 1024,
  };
  return { measurements: [{ part: 'import', what, rows, figures }], missing: [] };
}
