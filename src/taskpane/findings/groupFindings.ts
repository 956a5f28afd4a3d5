import { groupBy } from '../../domain/lists/groupBy';
import type { Severity } from '../../domain/findings/codes';
import type { Finding } from '../../domain/findings/finding';

/** Findings of one kind, in the order in which they were found. */
export interface FindingGroup {
  readonly code: Finding['code'];
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Which findings are shown; null stands for all of them. */
export interface FindingFilter {
  /** Name of a sheet; `''` for findings that have no cell. */
  readonly sheet: string | null;
  readonly severity: Severity | null;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings that pass a filter, by kind: the most severe kinds first, of these what does most harm. */
export function groupFindings(
  findings: readonly Finding[],
  { sheet, severity }: FindingFilter,
): readonly FindingGroup[] {
  const shown = findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (sheet === null || (finding.cell?.sheet ?? '') === sheet),
  );
  return [...groupBy(shown, ({ code }) => code)]
    .map(([code, members]) => ({ code, severity: members[0].severity, findings: members }))
    .sort(
      (left, right) =>
        SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
        harmOf(left.code) - harmOf(right.code),
    );
}

/**
 * What is in the way of all ranks, of a unit's, and what makes ranks unfair, in this order; the rest stays as it was
 * found.
 */
const HARM: readonly RegExp[] = [
  /^(?:table|columns|sheetMissing)/u,
  /^(?:score|ledger|figure|formula|setting|definitionInvalid)/u,
  /^(?:maximaDiffer|partSum|categorySum|levelSum|capMissing|capDisagrees)/u,
];

function harmOf(code: Finding['code']): number {
  const place = HARM.findIndex((codes) => codes.test(code));
  return place < 0 ? HARM.length : place;
}

/** Sheets that findings are on, in the order of the findings; `''` when some have no cell. */
export function sheetsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ cell }) => cell?.sheet ?? ''))];
}
