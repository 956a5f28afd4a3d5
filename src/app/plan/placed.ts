import type { DocumentPlace, Finding } from '../../domain/findings/finding';

/** A finding with the place in the document of what it is about, where that has one. */
export function placed(finding: Finding, places: ReadonlyMap<string, DocumentPlace>): Finding {
  const place = finding.subject === null ? undefined : places.get(finding.subject.id);
  return place === undefined ? finding : { ...finding, document: place };
}
