import type { FindingCode } from '../../domain/findings/codes';
import type { DocumentPlace, Finding, Subject } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';

/** Collects the findings of reading a document, each with its place. */
export class FindingLog {
  readonly #findings: Finding[] = [];

  add(
    code: FindingCode,
    document: DocumentPlace | null,
    params: Readonly<Record<string, string | number>> = {},
    subject?: Subject,
  ): void {
    this.#findings.push(
      makeFinding(code, {
        params,
        ...(document === null ? {} : { document }),
        ...(subject === undefined ? {} : { subject }),
      }),
    );
  }

  /** In the order of the document. */
  all(): readonly Finding[] {
    return this.#findings;
  }
}
