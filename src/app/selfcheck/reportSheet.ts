import { selfCheckText } from '../../strings/selfCheckText';
import type { Write } from '../../workbook/writes/writes';
import type { UseCase } from '../useCase';
import type { SelfCheckReport } from './report';

/** Longest text of a cell. */
const MOST = 30_000;

/** Writes a report on a sheet of its own: where it was made, then each check with its answer. @throws WorkbookError */
export async function writeReportSheet(
  { workbook, language }: UseCase,
  report: SelfCheckReport,
): Promise<void> {
  const { checks, sets, ...facts } = report;
  const sheet = selfCheckText(language, 'title');
  const rows = [
    ...Object.entries(facts).map(([name, fact]) => [name, fact, '']),
    ...Object.entries(sets).map(([name, version]) => [name, version, '']),
    ['', '', ''],
    ...checks.map(({ id, answer, milliseconds }) => [
      id,
      (typeof answer === 'string' ? answer : JSON.stringify(answer)).slice(0, MOST),
      `${milliseconds} ms`,
    ]),
  ];
  const area = { row: 0, column: 0, rows: rows.length, columns: 3 };
  const writes: readonly Write[] = [
    { kind: 'addSheet', sheet },
    { kind: 'format', sheet, area, format: { numberFormat: '@' } },
    { kind: 'cells', sheet, row: 0, column: 0, values: rows },
    { kind: 'column', sheet, column: 0, width: 180 },
    { kind: 'column', sheet, column: 1, width: 420 },
    { kind: 'activate', sheet },
  ];
  await workbook.execute(writes);
}
