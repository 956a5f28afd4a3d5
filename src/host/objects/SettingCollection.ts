import { text } from '../protocol/checkArguments';
import { itemNotFound } from '../protocol/hostError';
import { HostObject, type Argument, type ClassTable } from '../protocol/hostObject';
import type { Session } from '../session/session';
import { setting, settingText } from './Setting';

/** What add-ins keep in the file. @see https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
class SettingCollection {
  constructor(readonly session: Session) {}

  find(key: Argument | undefined): HostObject | null {
    const wanted = text(key, 'key');
    return this.session.book.settings.has(wanted) ? setting(this.session, wanted) : null;
  }
}

const SETTING_COLLECTION: ClassTable<SettingCollection> = {
  name: 'SettingCollection',
  identity: () => ({}),
  properties: {},
  navigations: {},
  methods: {
    // Replaces one of the same key.
    Add: {
      since: '1.4',
      parameters: 2,
      call: ({ session }, [key, value]) => {
        const written = text(key, 'key');
        session.edit('settings', () => session.book.settings.set(written, settingText(value ?? null)));
        return setting(session, written);
      },
    },
    GetCount: { since: '1.4', parameters: 0, call: ({ session }) => session.book.settings.size },
    GetItemOrNullObject: { since: '1.4', parameters: 1, call: (self, [key]) => self.find(key) },
  },
  items: { list: ({ session }) => [...session.book.settings.keys()].map((key) => setting(session, key)) },
  indexer: {
    since: '1.4',
    item: (self, key) => {
      const found = self.find(key);
      if (found === null) throw itemNotFound(`setting '${text(key, 'key')}'`);
      return found;
    },
  },
};

export function settingCollection(session: Session): HostObject<SettingCollection> {
  return new HostObject(SETTING_COLLECTION, new SettingCollection(session));
}
