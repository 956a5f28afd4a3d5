import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SelfCheckReport } from '../../src/app/selfcheck/report';
import type { Answer } from '../../src/workbook/excel/selfcheck/callCheck';
import type { NamedDifference } from './differences';

const FOLDER = join(__dirname, 'reports');

/** The host's report: what all others are compared with. */
export const HOST = 'embedded-host';

/** A report that was sent, by the name of its file. */
export interface SentReport {
  readonly name: string;
  readonly report: SelfCheckReport;
}

/** All reports, the host's first. */
export function sentReports(): readonly SentReport[] {
  const names = readdirSync(FOLDER).map((file) => basename(file, '.json'));
  return [HOST, ...names.filter((name) => name !== HOST).sort()].map((name) => ({
    name,
    report: JSON.parse(readFileSync(reportPath(name), 'utf8')) as SelfCheckReport,
  }));
}

export function reportPath(name: string): string {
  return join(FOLDER, `${name}.json`);
}

/** The answers of a report by the checks' ids, as texts to compare. */
export function answersOf({ checks }: Pick<SelfCheckReport, 'checks'>): ReadonlyMap<string, string> {
  return new Map(checks.map(({ id, answer }) => [id, answerText(answer)]));
}

function answerText(answer: Answer): string {
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}

/**
 * Where a report answers otherwise than the host and nobody has named it, and what was named and is no difference;
 * a line each. A check that only one of them has is no difference: checks come and go.
 */
export function unexplained(
  { name, report }: SentReport,
  host: SelfCheckReport,
  named: readonly NamedDifference[],
): readonly string[] {
  const [own, expected] = [answersOf(report), answersOf(host)];
  const mine = named.filter((difference) => difference.report === name);
  const isNamed = (id: string): boolean => mine.some((difference) => difference.id === id);
  const differs = (id: string): boolean => {
    const [here, there] = [own.get(id), expected.get(id)];
    return here !== undefined && there !== undefined && here !== there;
  };
  return [
    ...[...own.keys()]
      .filter((id) => differs(id) && !isNamed(id))
      .map((id) => `${name}, ${id}: ${own.get(id) ?? ''}; the host: ${expected.get(id) ?? ''}`),
    ...mine.filter(({ id }) => !differs(id)).map(({ id }) => `${name}, ${id}: named, and no difference`),
  ];
}
