import type { Sheet } from '../model/book';
import { MAX_ROW_BREAKS } from '../model/limits';
import { integer } from '../protocol/checkArguments';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import { HostObject, type Argument, type ClassTable } from '../protocol/hostObject';
import type { Session } from '../session/session';
import { range, rangeArgument } from './Range';

/**
 * Rows before which a person or an add-in has a page begin. Where pages break by themselves is for the printer.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection
 */
class RowBreaks {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
  ) {}

  get rows(): readonly number[] {
    return this.sheet.page.rowBreaks;
  }

  set(rows: readonly number[]): void {
    this.session.edit('book', () => {
      this.sheet.page.rowBreaks = rows;
    });
  }

  add(at: Argument): number {
    const { row } = rangeArgument(this.session, this.sheet, at, 'pageBreakRange').area;
    if (row === 0) throw invalidArgument('Nothing stands before the first row.');
    if (this.rows.includes(row)) return row;
    if (this.rows.length >= MAX_ROW_BREAKS) {
      throw invalidArgument(`A sheet has at most ${MAX_ROW_BREAKS} page breaks.`);
    }
    this.set([...this.rows, row].sort((one, other) => one - other));
    return row;
  }
}

class RowBreak {
  constructor(
    readonly breaks: RowBreaks,
    readonly row: number,
  ) {}
}

/** Of the indices that a page break tells, Microsoft does not say what they count from: they are not told here. */
const PAGE_BREAK: ClassTable<RowBreak> = {
  name: 'PageBreak',
  identity: ({ row }) => ({ _Id: String(row) }),
  properties: {},
  navigations: {},
  methods: {
    Delete: {
      since: '1.9',
      parameters: 0,
      call: ({ breaks, row }) => {
        breaks.set(breaks.rows.filter((other) => other !== row));
        return null;
      },
    },
    GetCellAfterBreak: {
      since: '1.9',
      parameters: 0,
      call: ({ breaks: { session, sheet }, row }) =>
        range(session, sheet, { row, column: 0, rows: 1, columns: 1 }),
    },
  },
};

const ROW_BREAKS: ClassTable<RowBreaks> = {
  name: 'PageBreakCollection',
  identity: () => ({}),
  properties: {},
  navigations: {},
  methods: {
    Add: {
      since: '1.9',
      parameters: 1,
      call: (self, [at]) => new HostObject(PAGE_BREAK, new RowBreak(self, self.add(at ?? null))),
    },
    GetCount: { since: '1.9', parameters: 0, call: ({ rows }) => rows.length },
    RemovePageBreaks: {
      since: '1.9',
      parameters: 0,
      call: (self) => {
        self.set([]);
        return null;
      },
    },
  },
  indexer: {
    since: '1.9',
    item: (self, index) => {
      const row = self.rows[integer(index, 'index')];
      if (row === undefined) throw itemNotFound('such page break');
      return new HostObject(PAGE_BREAK, new RowBreak(self, row));
    },
  },
};

/** The breaks between rows of a sheet, from the top. */
export function rowBreaks(session: Session, sheet: Sheet): HostObject<RowBreaks> {
  return new HostObject(ROW_BREAKS, new RowBreaks(session, sheet));
}
