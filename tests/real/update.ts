import '../../src/strings/bothLanguages';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportJson, type SelfCheckReport } from '../../src/app/selfcheck/report';
import { selfCheck } from '../../src/cli/selfCheck';
import { HOST, reportPath, sentReports } from './report';
import { withTable } from './reportTable';

/** Asks the host anew, from beginning to end, and writes its report and the table of all reports. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'scorebook-self-check-'));
  const path = join(folder, 'report.json');
  await selfCheck(path, (line) => process.stderr.write(`${line}\n`));
  const report = JSON.parse(readFileSync(path, 'utf8')) as SelfCheckReport;
  rmSync(folder, { recursive: true });
  // What is another each time is left out.
  const checks = report.checks.map((check) => ({ ...check, milliseconds: 0 }));
  writeFileSync(reportPath(HOST), reportJson({ ...report, checks }));
  const page = join(__dirname, 'README.md');
  writeFileSync(page, withTable(readFileSync(page, 'utf8'), sentReports()));
}

void main();
