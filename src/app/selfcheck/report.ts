import type { CheckAnswer } from '../../workbook/excel/selfcheck/runCallCheck';
import type { Surroundings } from '../../workbook/excel/selfcheck/surroundings';

/** What a self-check found: without names of anybody, and without scores. */
export interface SelfCheckReport extends Surroundings {
  /** Version of the office.js file; `''` where it does not say. */
  readonly officeVersion: string;
  /** Where office.js came from: an origin, `beside the page`, or `''` where nobody knows. */
  readonly officeSource: string;
  /** The day, as `2026-11-28`. */
  readonly date: string;
  readonly checks: readonly CheckAnswer[];
}

/** A report as it is handed on. */
export function reportJson(report: SelfCheckReport): string {
  const { checks, ...facts } = report;
  const head = JSON.stringify(facts, null, 2).replace(/\n\}$/, '');
  const lines = checks.map((check) => `    ${JSON.stringify(check)}`);
  return `${head},\n  "checks": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
