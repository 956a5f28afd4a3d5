import type { Area, Sheet } from '../model/book';
import { lastColumn, lastRow } from '../model/areas';
import { MAX_COLUMNS, MAX_ROWS } from '../model/limits';
import { integer } from '../protocol/checkArguments';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/hostError';
import { HostObject, type Argument, type ClassTable } from '../protocol/hostObject';
import type { Session } from '../session/session';
import { isVisible } from '../session/sheets';
import { range, rangeArgument } from './Range';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
class WorksheetFreezePanes {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
  ) {}

  freeze(rows: number, columns: number): null {
    if (rows < 0 || columns < 0 || rows >= MAX_ROWS || columns >= MAX_COLUMNS) {
      throw invalidArgument('That many rows or columns cannot be frozen.');
    }
    // Panes are those of a window, and a hidden sheet has none: reported for unfreezing in
    // https://github.com/OfficeDev/office-js/issues/1463, and fixed in some later build. The stricter one is the safer model.
    if (!isVisible(this.sheet)) throw invalidOperation(`Sheet '${this.sheet.name}' is hidden.`);
    this.session.edit('book', () => (this.sheet.frozen = { rows, columns }));
    return null;
  }

  get location(): Area | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
  }
}

/** How many; the client leaves it out for one. */
const count = (value: Argument | undefined): number =>
  value === null || value === undefined ? 1 : integer(value, 'count');

const WORKSHEET_FREEZE_PANES: ClassTable<WorksheetFreezePanes> = {
  name: 'WorksheetFreezePanes',
  identity: () => ({}),
  properties: {},
  navigations: {},
  methods: {
    FreezeRows: { since: '1.7', parameters: 1, call: (self, [rows]) => self.freeze(count(rows), 0) },
    FreezeColumns: { since: '1.7', parameters: 1, call: (self, [columns]) => self.freeze(0, count(columns)) },
    // The range names the top-left pane; a whole row or column leaves the other direction free.
    FreezeAt: {
      since: '1.7',
      parameters: 1,
      call: (self, [frozen]) => {
        const { area } = rangeArgument(self.session, self.sheet, frozen, 'frozenRange');
        const rows = area.rows === MAX_ROWS ? 0 : lastRow(area) + 1;
        const columns = area.columns === MAX_COLUMNS ? 0 : lastColumn(area) + 1;
        return self.freeze(rows, columns);
      },
    },
    Unfreeze: { since: '1.7', parameters: 0, call: (self) => self.freeze(0, 0) },
    GetLocation: {
      since: '1.7',
      parameters: 0,
      call: (self) => {
        if (self.location === null) throw itemNotFound('frozen pane');
        return range(self.session, self.sheet, self.location);
      },
    },
    GetLocationOrNullObject: {
      since: '1.7',
      parameters: 0,
      call: (self) => self.location && range(self.session, self.sheet, self.location),
    },
  },
};

export function worksheetFreezePanes(session: Session, sheet: Sheet): HostObject<WorksheetFreezePanes> {
  return new HostObject(WORKSHEET_FREEZE_PANES, new WorksheetFreezePanes(session, sheet));
}
