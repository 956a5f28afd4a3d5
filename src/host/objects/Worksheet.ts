import type { Sheet } from '../model/book';
import { flag, integer, oneOf, text } from '../protocol/checkArguments';
import { itemNotFound } from '../protocol/hostError';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import type { Session } from '../session/session';
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../session/sheets';
import { autoFilter } from './AutoFilter';
import { optionalColor } from './color';
import { eventRegistration } from './eventRegistration';
import { namedItemCollection } from './NamedItemCollection';
import { rowBreaks } from './PageBreakCollection';
import { pageLayout } from './PageLayout';
import { WORKSHEET_RANGES } from './worksheet/ranges';
import { worksheetFreezePanes } from './WorksheetFreezePanes';
import { worksheetProtection } from './WorksheetProtection';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** @see https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class Worksheet {
  readonly #target: Sheet;

  constructor(
    readonly session: Session,
    target: Sheet,
  ) {
    this.#target = target;
  }

  /** @throws HostError ItemNotFound when the sheet was deleted meanwhile */
  get sheet(): Sheet {
    if (!this.session.book.sheets.includes(this.#target)) throw itemNotFound(`sheet '${this.#target.name}'`);
    return this.#target;
  }

  change(change: (sheet: Sheet) => void): void {
    this.session.edit('book', () => {
      change(this.sheet);
    });
  }
}

const WORKSHEET: ClassTable<Worksheet> = {
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { since: '1.1', get: ({ sheet }) => sheet.id },
    Name: {
      since: '1.1',
      get: ({ sheet }) => sheet.name,
      set: ({ session, sheet }, value) => {
        renameSheet(session, sheet, text(value, 'name'));
      },
    },
    Position: {
      since: '1.1',
      get: ({ session, sheet }) => session.book.sheets.indexOf(sheet),
      set: ({ session, sheet }, value) => {
        moveSheet(session, sheet, integer(value, 'position'));
      },
    },
    Visibility: {
      since: '1.1',
      get: ({ sheet }) => sheet.visibility,
      set: ({ session, sheet }, value) => {
        setVisibility(session, sheet, oneOf(value, VISIBILITIES, 'visibility'));
      },
    },
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-tabcolor-member
    TabColor: {
      since: '1.7',
      get: ({ sheet }) => sheet.tabColor,
      set: (self, value) => {
        const color = optionalColor(value, 'tabColor');
        self.change((sheet) => (sheet.tabColor = color));
      },
    },
    ShowGridlines: { since: '1.8', get: ({ sheet }) => sheet.showGridlines },
    ShowHeadings: { since: '1.8', get: ({ sheet }) => sheet.showHeadings },
    // The client writes these two under other names than it reads them.
    Gridlines: {
      since: '1.8',
      set: (self, value) => {
        self.change((sheet) => (sheet.showGridlines = flag(value, 'showGridlines')));
      },
    },
    Headings: {
      since: '1.8',
      set: (self, value) => {
        self.change((sheet) => (sheet.showHeadings = flag(value, 'showHeadings')));
      },
    },
  },
  navigations: {
    Names: { since: '1.4', to: ({ session, sheet }) => namedItemCollection(session, sheet) },
    FreezePanes: { since: '1.7', to: ({ session, sheet }) => worksheetFreezePanes(session, sheet) },
    Protection: { since: '1.2', to: ({ session, sheet }) => worksheetProtection(session, sheet) },
    AutoFilter: { since: '1.9', to: ({ session, sheet }) => autoFilter(session, sheet) },
    HorizontalPageBreaks: { since: '1.9', to: ({ session, sheet }) => rowBreaks(session, sheet) },
    PageLayout: { since: '1.9', to: ({ session, sheet }) => pageLayout(session, sheet) },
  },
  methods: {
    ...WORKSHEET_RANGES,
    Activate: {
      since: '1.1',
      parameters: 0,
      call: ({ session, sheet }) => {
        activateSheet(session, sheet);
        return null;
      },
    },
    Delete: {
      since: '1.1',
      parameters: 0,
      call: ({ session, sheet }) => {
        deleteSheet(session, sheet);
        return null;
      },
    },
    ...eventRegistration({
      ActivatedEvent: '1.7',
      DataChangedEvent: '1.7',
      DeactivatedEvent: '1.7',
      EventNameChanged: '1.17',
      SelectionChangedEvent: '1.7',
    }),
  },
};

export function worksheet(session: Session, sheet: Sheet): HostObject<Worksheet> {
  return new HostObject(WORKSHEET, new Worksheet(session, sheet));
}
