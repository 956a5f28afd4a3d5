import { FINDING_SEVERITY, type FindingCode } from './codes';
import type { FindingParams } from './findingParams';
import type { Finding, FindingOf, Told, Whereabouts } from './finding';

/** What {@link makeFinding} is told beside the code; what is left out of its whereabouts is null. */
export interface FindingDetails<Code extends FindingCode> extends Partial<Whereabouts> {
  readonly params: FindingParams[Code];
}

/** A finding with the severity that its code has in the policy table. */
export function makeFinding<Code extends FindingCode>(
  code: Code,
  { params, ...where }: FindingDetails<Code>,
): FindingOf<Code> {
  return { code, params, ...placed(code, where) };
}

/** The finding that tells this, for those who learn the code only as they run. */
export function findingThat(told: Told, where: Partial<Whereabouts> = {}): Finding {
  return { ...told, ...placed(told.code, where) };
}

function placed(
  code: FindingCode,
  { document = null, cell = null, subject = null }: Partial<Whereabouts>,
): Omit<Finding, 'code' | 'params'> {
  return { severity: FINDING_SEVERITY[code], document, cell, subject };
}
