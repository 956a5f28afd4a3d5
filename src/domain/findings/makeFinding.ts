import { FINDING_SEVERITY, type FindingCode } from './codes';
import type { CellPlace, DocumentPlace, Finding, Subject } from './finding';

/** What {@link makeFinding} may be told beside the code; what is left out is null or empty. */
export interface FindingDetails {
  readonly document?: DocumentPlace;
  readonly cell?: CellPlace;
  readonly subject?: Subject;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A finding with the severity that its code has in the policy table. */
export function makeFinding(code: FindingCode, details: FindingDetails = {}): Finding {
  return {
    code,
    severity: FINDING_SEVERITY[code],
    document: details.document ?? null,
    cell: details.cell ?? null,
    subject: details.subject ?? null,
    params: details.params ?? {},
  };
}
