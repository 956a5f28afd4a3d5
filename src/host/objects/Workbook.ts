import { text } from '../protocol/checkArguments';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import type { Session } from '../session/session';
import { application } from './Application';
import { namedItemCollection } from './NamedItemCollection';
import { keptRange, range } from './Range';
import { runtime } from './Runtime';
import { settingCollection } from './SettingCollection';
import { workbookProtection } from './WorkbookProtection';
import { worksheetCollection } from './WorksheetCollection';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.workbook */
class Workbook {
  constructor(readonly session: Session) {}
}

const WORKBOOK: ClassTable<Workbook> = {
  name: 'Workbook',
  identity: () => ({}),
  properties: {
    Name: { since: '1.7', get: ({ session }) => session.bookName },
    ReadOnly: { since: '1.8', get: ({ session }) => session.isReadOnly },
  },
  navigations: {
    Worksheets: { since: '1.1', to: ({ session }) => worksheetCollection(session) },
    Names: { since: '1.1', to: ({ session }) => namedItemCollection(session, null) },
    Application: { since: '1.1', to: ({ session }) => application(session) },
    Protection: { since: '1.7', to: ({ session }) => workbookProtection(session) },
    Settings: { since: '1.4', to: ({ session }) => settingCollection(session) },
    _Runtime: { since: '1.5', to: ({ session }) => runtime(session) },
  },
  methods: {
    GetSelectedRange: {
      since: '1.1',
      parameters: 0,
      call: ({ session }) => range(session, session.activeSheet, session.book.selection),
    },
    GetActiveCell: {
      since: '1.7',
      parameters: 0,
      call: ({ session }) => {
        const { row, column } = session.book.selection;
        return range(session, session.activeSheet, { row, column, rows: 1, columns: 1 });
      },
    },
    _RemoveReference: {
      since: '1.1',
      parameters: 1,
      call: ({ session }, [id]) => {
        session.ranges.release(text(id, 'reference'));
        return null;
      },
    },
    _RemoveAllReferences: {
      since: '1.1',
      parameters: 0,
      call: ({ session }) => {
        session.ranges.releaseAll();
        return null;
      },
    },
    _GetReferenceCount: { since: '1.1', parameters: 0, call: ({ session }) => session.ranges.keptCount },
    // `args.getRange(context)` of an event.
    _GetRangeForEventByReferenceId: {
      since: '1.1',
      parameters: 1,
      call: ({ session }, [id]) => keptRange(session, text(id, 'reference')),
    },
  },
};

export function workbook(session: Session): HostObject<Workbook> {
  return new HostObject(WORKBOOK, new Workbook(session));
}
