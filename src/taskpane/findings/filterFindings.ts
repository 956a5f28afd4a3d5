import type { Severity } from '../../domain/findings/codes';
import type { Finding } from '../../domain/findings/finding';

/** Which findings are shown; null stands for all of them. */
export interface FindingFilter {
  /** Name of a sheet; `''` for findings that have no cell. */
  readonly sheet: string | null;
  readonly severity: Severity | null;
}

/** Findings that pass a filter. */
export function filterFindings(
  findings: readonly Finding[],
  { sheet, severity }: FindingFilter,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (sheet === null || (finding.cell?.sheet ?? '') === sheet),
  );
}

/** Sheets that findings are on, in the order of the findings; `''` when some have no cell. */
export function sheetsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ cell }) => cell?.sheet ?? ''))];
}
