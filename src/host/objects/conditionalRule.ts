import type { ConditionalFormatRule, Sheet } from '../model/book';
import { itemNotFound } from '../protocol/hostError';
import { requireAllowed } from '../session/protect';
import type { Session } from '../session/session';

type Format = ConditionalFormatRule['format'];

/** A conditional format of a sheet; the state behind `ConditionalFormat` and its parts. */
export class ConditionalRule {
  readonly #target: ConditionalFormatRule;

  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    target: ConditionalFormatRule,
  ) {
    this.#target = target;
  }

  /** @throws HostError ItemNotFound when it was deleted meanwhile */
  get rule(): ConditionalFormatRule {
    if (!this.sheet.conditionalFormats.includes(this.#target)) throw itemNotFound('such conditional format');
    return this.#target;
  }

  /** Its format as one of the given kind. */
  format<K extends Format['kind']>(kind: K): Extract<Format, { kind: K }> {
    const { format } = this.rule;
    if (format.kind !== kind) throw new TypeError(`A format of kind ${format.kind} was taken for ${kind}.`);
    return format as Extract<Format, { kind: K }>;
  }

  change(change: (rule: ConditionalFormatRule) => void): void {
    requireAllowed(this.sheet, 'allowFormatCells', 'conditional formats');
    this.session.edit('book', () => {
      change(this.rule);
    });
  }
}
