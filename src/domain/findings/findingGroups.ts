import { groupBy } from '../lists/groupBy';
import type { Severity } from './codes';
import type { Finding } from './finding';
import { followingSums } from './followingSums';

/** Findings of one kind, in the order in which they were found. */
export interface FindingGroup {
  readonly code: Finding['code'];
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** What comes of some of them; told with them and not for itself. */
  readonly follows: ReadonlyMap<Finding, readonly Finding[]>;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by kind: the most severe kinds first, of these what does most harm. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const follows = followingSums(findings);
  const told = new Set([...follows.values()].flat());
  const causes = findings.filter((finding) => !told.has(finding));
  return [...groupBy(causes, ({ code }) => code)]
    .map(([code, members]) => ({ code, severity: members[0].severity, findings: members, follows }))
    .sort(
      (left, right) =>
        SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
        harmOf(left.code) - harmOf(right.code),
    );
}

/** How many findings a group tells of. */
export function countOf({ findings, follows }: FindingGroup): number {
  return findings.reduce((sum, finding) => sum + 1 + (follows.get(finding)?.length ?? 0), 0);
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

/** Findings that say the same of different things, in the order in which they were found. */
export interface FindingFact {
  readonly members: readonly [Finding, ...Finding[]];
  /** What comes of it and says nothing new: a sum that is short by what one of its categories is short by. */
  readonly follows: readonly Finding[];
}

/** So many that say the same are told once; fewer are read as quickly one by one. */
const FEWEST = 3;

/** The facts behind findings of one kind: of errors each is put right by itself, so each is a fact of its own. */
export function factsOf({
  findings,
  follows,
}: Pick<FindingGroup, 'findings' | 'follows'>): readonly FindingFact[] {
  const facts = groupBy(findings, (finding) => variantOf(finding));
  return [...facts.values()].flatMap((equal): readonly FindingFact[] =>
    equal.length >= FEWEST && equal[0].severity !== 'error' && equal.every((one) => !follows.has(one))
      ? [{ members: equal, follows: [] }]
      : equal.map((finding) => ({ members: [finding], follows: follows.get(finding) ?? [] })),
  );
}

function variantOf({ severity, params }: Finding): string {
  return `${severity} ${'variant' in params ? params.variant : ''}`;
}
