import type { Finding } from '../../domain/findings/finding';
import { factsOf, groupFindings } from '../../domain/findings/findingGroups';
import { findingKey } from '../../domain/findings/findingKey';
import type { FindingMarks } from '../snapshot/readMarks';

/** One thing that was found: a finding, or all that say the same, with what follows from it. */
export interface FindingEntry {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly follows: readonly Finding[];
}

/** Findings as people work them off. */
export interface FindingEntries {
  /** What nobody has checked: what does most harm first. */
  readonly open: readonly FindingEntry[];
  readonly checked: readonly { readonly finding: Finding; readonly mark: string }[];
  /** Marks of findings that are not among these. */
  readonly others: FindingMarks;
}

/** Who checked a finding; null where nobody did. An error stands until it is put right, whoever looked at it. */
export function markOf(finding: Finding, marks: FindingMarks, year: number | null): string | null {
  if (marks.size === 0 || finding.severity === 'error') return null;
  return marks.get(findingKey(finding, year)) ?? null;
}

/** Findings by what is done and what is not. Pure. */
export function findingEntries(
  findings: readonly Finding[],
  marks: FindingMarks,
  year: number | null,
): FindingEntries {
  const marked = findings.map((finding) => ({ finding, mark: markOf(finding, marks, year) }));
  const open = marked.flatMap(({ finding, mark }) => (mark === null ? [finding] : []));
  const checked = marked.flatMap(({ finding, mark }) => (mark === null ? [] : [{ finding, mark }]));
  const present = new Set(checked.map(({ finding }) => findingKey(finding, year)));
  return {
    open: groupFindings(open).flatMap((group) =>
      factsOf(group).map(({ members, follows }) => ({ findings: members, follows })),
    ),
    checked,
    others: new Map([...marks].filter(([key]) => !present.has(key))),
  };
}
