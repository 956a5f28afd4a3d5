import type { DocumentPlace } from '../../domain/findings/finding';
import type { FindingLog } from './findingLog';
import { draftNegativeItem, type NegativeDraft } from './negativeDrafts';
import { takeNumber } from '../words/numberedHeading';
import { withoutSpaces } from '../words/plainText';
import { toldDeduction } from '../words/toldDeductions';
import { isName } from '../words/isName';

/**
 * Reads a negative list that is written as paragraphs: numbered sentences, and those that say what is taken off, are
 * items; numbered names above them are their categories; other lines are told of in one finding (`unreadLines`).
 */
export class NegativeLines {
  readonly #log: FindingLog;
  #category = '';
  #unread: { readonly place: DocumentPlace; readonly lines: number } | null = null;

  constructor(log: FindingLog) {
    this.#log = log;
  }

  /** The item that a line is, if it is one. */
  read(line: string, heading: string | null, aboveTable: boolean): NegativeDraft | null {
    const { form, rest } = takeNumber(line);
    const place: DocumentPlace = { heading, table: null, row: null, text: line };
    if (toldDeduction(rest).kind !== 'none' || (form !== null && !isName(rest))) {
      return draftNegativeItem(
        { category: this.#category, text: rest, responsible: [], deduction: '', place },
        this.#log,
      );
    }
    if (form !== null) this.#category = withoutSpaces(rest);
    // What stands right above a table is its heading.
    else if (!aboveTable) this.#report(place);
    return null;
  }

  #report(place: DocumentPlace): void {
    this.#unread = { place: this.#unread?.place ?? place, lines: (this.#unread?.lines ?? 0) + 1 };
  }

  /** The list ends, and its finding is made. */
  end(): void {
    if (this.#unread !== null) {
      this.#log.add('unreadLines', this.#unread.place, {
        lines: this.#unread.lines,
        text: this.#unread.place.text,
      });
    }
    this.#category = '';
    this.#unread = null;
  }
}
