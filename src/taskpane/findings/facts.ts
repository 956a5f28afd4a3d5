import { groupBy } from '../../domain/lists/groupBy';
import type { Finding } from '../../domain/findings/finding';

/** Findings that say the same of different things, in the order in which they were found. */
export type FindingFact = readonly [Finding, ...Finding[]];

/** So many that say the same are told once; fewer are read as quickly one by one. */
const FEWEST = 3;

/** The facts behind findings of one kind: of errors each is put right by itself, so each is a fact of its own. */
export function factsOf(findings: readonly Finding[]): readonly FindingFact[] {
  const facts = groupBy(findings, (finding) => variantOf(finding));
  return [...facts.values()].flatMap((equal): readonly FindingFact[] =>
    equal.length >= FEWEST && equal[0].severity !== 'error' ? [equal] : equal.map((finding) => [finding]),
  );
}

function variantOf({ severity, params }: Finding): string {
  return `${severity} ${'variant' in params ? params.variant : ''}`;
}
