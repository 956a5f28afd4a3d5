import { HostObject, type Argument, type ClassTable } from '../protocol/hostObject';
import { itemNotFound } from '../protocol/hostError';
import type { Json } from '../protocol/wire';
import type { Session } from '../session/session';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.setting */
class Setting {
  constructor(
    readonly session: Session,
    readonly key: string,
  ) {}

  /** @throws HostError ItemNotFound when it was deleted meanwhile */
  get value(): Json {
    const stored = this.session.book.settings.get(this.key);
    if (stored === undefined) throw itemNotFound(`setting '${this.key}'`);
    return JSON.parse(stored) as Json;
  }
}

/** A value as it is stored. Dates come as texts of the client's own and stay so. */
export function settingText(value: Argument): string {
  return JSON.stringify(value);
}

const SETTING: ClassTable<Setting> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { since: '1.4', get: ({ key }) => key },
    Value: {
      since: '1.4',
      get: ({ value }) => value,
      set: ({ session, key }, value) => {
        session.edit('settings', () => session.book.settings.set(key, settingText(value)));
      },
    },
  },
  navigations: {},
  methods: {
    Delete: {
      since: '1.4',
      parameters: 0,
      call: ({ session, key }) => {
        session.edit('settings', () => session.book.settings.delete(key));
        return null;
      },
    },
  },
};

export function setting(session: Session, key: string): HostObject<Setting> {
  return new HostObject(SETTING, new Setting(session, key));
}
