import { flag } from '../protocol/checkArguments';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import type { Session } from '../session/session';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.runtime */
class Runtime {
  constructor(readonly session: Session) {}
}

const RUNTIME: ClassTable<Runtime> = {
  name: 'Runtime',
  identity: () => ({}),
  properties: {
    // https://learn.microsoft.com/javascript/api/excel/excel.runtime#excel-excel-runtime-enableevents-member
    EnableEvents: {
      since: '1.8',
      get: ({ session }) => session.events.enabled,
      set: ({ session }, value) => {
        // Changes made before the switch are told by the state they were made under.
        session.changes.fire('addin');
        session.events.enabled = flag(value, 'enableEvents');
      },
    },
  },
  navigations: {},
  methods: {},
};

export function runtime(session: Session): HostObject<Runtime> {
  return new HostObject(RUNTIME, new Runtime(session));
}
