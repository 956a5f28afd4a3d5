import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportJson, type SelfCheckReport } from '../../src/app/selfcheck/report';
import { hostReport } from './hostReport';
import { HOST, reportPath, sentReports } from './report';
import { withTable } from './reportTable';

/** Asks the host anew and writes its report and the table of all reports. */
async function main(): Promise<void> {
  const report: SelfCheckReport = await hostReport();
  writeFileSync(reportPath(HOST), reportJson(report));
  const page = join(__dirname, 'README.md');
  writeFileSync(page, withTable(readFileSync(page, 'utf8'), sentReports()));
}

void main();
