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

/** What one finding tells of together: which of the findings it is, where the first stood, how many there are. */
interface Counted {
  readonly at: number;
  readonly place: DocumentPlace;
  count: number;
}

/** Collects the findings of reading a document, each with its place. */
export class FindingLog {
  readonly #findings: Finding[] = [];
  readonly #columns = new Map<string, UnreadColumn>();
  /** Blank cells that were read as those above, by table and column. */
  readonly #filled = new Map<string, Counted>();
  /** Lines that state rules, by the heading they stand below. */
  readonly #rules = new Map<string, Counted>();
  /** What leads to a veto, by the heading it stands below. */
  readonly #vetoes = new Map<string, Counted>();

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
    const known = this.#counted(this.#filled, key, place, 1);
    this.#findings[known.at] = makeFinding('blanksFilled', {
      params: { table, column, count: known.count },
      document: known.place,
    });
  }

  /** Reports a line that states a rule which is not used: once for all lines below one heading (`ruleNotKept`). */
  addRule(place: DocumentPlace): void {
    const known = this.#counted(this.#rules, place.heading ?? '', place, 1);
    this.#findings[known.at] = makeFinding('ruleNotKept', {
      params: { variant: 'lines', lines: known.count, text: known.place.text },
      document: known.place,
    });
  }

  /** Reports what leads to a veto and was taken over: once for all below one heading (`vetoesRead`). */
  addVetoes(place: DocumentPlace, count: number): void {
    const known = this.#counted(this.#vetoes, place.heading ?? '', place, count);
    this.#findings[known.at] = makeFinding('vetoesRead', {
      params: { count: known.count, text: known.place.text },
      document: known.place,
    });
  }

  /** Counts what one finding tells of, which stands where the first of it stood. */
  #counted(all: Map<string, Counted>, key: string, place: DocumentPlace, count: number): Counted {
    const known = all.get(key) ?? { at: this.#findings.length, place, count: 0 };
    known.count += count;
    all.set(key, known);
    return known;
  }

  /** In the order of the document. */
  all(): readonly Finding[] {
    return this.#findings;
  }
}
