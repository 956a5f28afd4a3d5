import type { Sheet } from '../model/book';
import { optionalFlag, optionalText, text } from '../protocol/checkArguments';
import { itemNotFound } from '../protocol/hostError';
import { HostObject, type Argument, type ClassTable } from '../protocol/hostObject';
import type { Session } from '../session/session';
import { addSheet, isVisible } from '../session/sheets';
import { eventRegistration } from './eventRegistration';
import { worksheet } from './Worksheet';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
class WorksheetCollection {
  constructor(readonly session: Session) {}

  sheets(visibleOnly: Argument | undefined): readonly Sheet[] {
    const { sheets } = this.session.book;
    return optionalFlag(visibleOnly, 'visibleOnly') ? sheets.filter(isVisible) : sheets;
  }

  item(sheet: Sheet | undefined, key: string): HostObject {
    if (sheet === undefined) throw itemNotFound(`sheet '${key}'`);
    return worksheet(this.session, sheet);
  }
}

const WORKSHEET_COLLECTION: ClassTable<WorksheetCollection> = {
  name: 'WorksheetCollection',
  identity: () => ({}),
  properties: {},
  navigations: {},
  methods: {
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-add-member(1)
    Add: {
      since: '1.1',
      parameters: 1,
      call: ({ session }, [name]) =>
        worksheet(session, addSheet(session, optionalText(name, 'name') ?? undefined)),
    },
    GetActiveWorksheet: {
      since: '1.1',
      parameters: 0,
      call: ({ session }) => worksheet(session, session.activeSheet),
    },
    GetCount: { since: '1.4', parameters: 1, call: (self, [visible]) => self.sheets(visible).length },
    GetFirst: {
      since: '1.5',
      parameters: 1,
      call: (self, [visible]) => self.item(self.sheets(visible)[0], 'first'),
    },
    GetLast: {
      since: '1.5',
      parameters: 1,
      call: (self, [visible]) => self.item(self.sheets(visible).at(-1), 'last'),
    },
    GetItemOrNullObject: {
      since: '1.4',
      parameters: 1,
      call: ({ session }, [key]) => {
        const sheet = session.sheet(text(key, 'key'));
        return sheet === undefined ? null : worksheet(session, sheet);
      },
    },
    ...eventRegistration({
      ActivatedEvent: '1.7',
      AddedEvent: '1.7',
      DataChangedEvent: '1.9',
      DeactivatedEvent: '1.7',
      DeletedEvent: '1.7',
      EventNameChanged: '1.17',
      SelectionChangedEvent: '1.9',
    }),
  },
  items: { list: ({ session }) => session.book.sheets.map((sheet) => worksheet(session, sheet)) },
  indexer: {
    since: '1.1',
    item: (self, key) => self.item(self.session.sheet(text(key, 'key')), text(key, 'key')),
  },
};

export function worksheetCollection(session: Session): HostObject<WorksheetCollection> {
  return new HostObject(WORKSHEET_COLLECTION, new WorksheetCollection(session));
}
