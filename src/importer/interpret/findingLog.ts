import type { DocumentPlace, Finding, Subject } from '../../domain/findings/finding';
import type { FindingParams, ReadingCode } from '../../domain/findings/findingParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import type { UnreadCell } from '../inventory/rowFields';

/** A column that was not read, in all tables that have it. */
interface UnreadColumn {
  /** Where its finding stands among the others. */
  readonly at: number;
  /** Its first cell. */
  readonly place: DocumentPlace;
  readonly tables: Set<number | null>;
}

/** Collects the findings of reading a document, each with its place. */
export class FindingLog {
  readonly #findings: Finding[] = [];
  readonly #columns = new Map<string, UnreadColumn>();
  /** Blank cells that were read as those above, by table and column. */
  readonly #filled = new Map<string, { readonly at: number; readonly place: DocumentPlace; count: number }>();
  /** Lines that state rules, by the heading they stand below. */
  readonly #rules = new Map<string, { readonly at: number; readonly place: DocumentPlace; lines: number }>();

  add<Code extends ReadingCode>(
    code: Code,
    document: DocumentPlace | null,
    params: FindingParams[Code],
    subject: Subject | null = null,
  ): void {
    // Which of the shapes it is, the compiler knows only where the code is spelled out.
    this.#findings.push(makeFinding(code, { params, document, subject }) as Finding);
  }

  /** Reports a column by one of its cells: once, however many cells and tables it has (`unreadColumn`). */
  addUnreadColumn({ header, number, text }: UnreadCell, row: DocumentPlace): void {
    const key = header === '' ? `#${number}` : header;
    const known = this.#columns.get(key);
    if (known?.tables.has(row.table) === true) return;
    const column = known ?? {
      at: this.#findings.length,
      place: { ...row, text: header === '' ? text : header },
      tables: new Set(),
    };
    this.#columns.set(key, column);
    column.tables.add(row.table);
    const tables = column.tables.size;
    this.#findings[column.at] = makeFinding('unreadColumn', {
      params:
        header === '' ? { variant: 'unnamed', number, tables } : { variant: 'named', column: header, tables },
      document: column.place,
    });
  }

  /** Reports a blank cell that was read as the one above it: once for a column of a table (`blanksFilled`). */
  addFilledBlank(place: DocumentPlace, column: string): void {
    const table = place.table ?? 0;
    const key = `${table} ${column}`;
    const known = this.#filled.get(key) ?? { at: this.#findings.length, place, count: 0 };
    known.count += 1;
    this.#filled.set(key, known);
    this.#findings[known.at] = makeFinding('blanksFilled', {
      params: { table, column, count: known.count },
      document: known.place,
    });
  }

  /** Reports a line that states a rule which is not used: once for all lines below one heading (`ruleNotKept`). */
  addRule(place: DocumentPlace): void {
    const key = place.heading ?? '';
    const known = this.#rules.get(key) ?? { at: this.#findings.length, place, lines: 0 };
    known.lines += 1;
    this.#rules.set(key, known);
    this.#findings[known.at] = makeFinding('ruleNotKept', {
      params: { variant: 'lines', lines: known.lines, text: known.place.text },
      document: known.place,
    });
  }

  /** In the order of the document. */
  all(): readonly Finding[] {
    return this.#findings;
  }
}
