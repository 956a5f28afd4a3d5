import { apiNotFound } from '../protocol/hostError';
import { oneOf } from '../protocol/checkArguments';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import { setPaneState } from '../session/paneState';
import type { Session } from '../session/session';

const STATES = ['Inactive', 'Background', 'Visible'] as const;

/** Shows and hides the task pane: behind `Office.addin.showAsTaskpane` and `hide`. */
const APP_RUNTIME: ClassTable<Session> = {
  name: 'AppRuntimeService',
  identity: () => ({}),
  properties: {},
  navigations: {},
  methods: {
    GetAppRuntimeState: { since: '1.1', parameters: 0, call: (session) => session.paneState },
    SetAppRuntimeState: {
      since: '1.1',
      parameters: 1,
      call: (session, [state]) => {
        setPaneState(session, oneOf(state, STATES, 'state'));
        return null;
      },
    },
  },
};

/** Whether the add-in starts with the book: behind `Office.addin.setStartupBehavior`. */
const APP_RUNTIME_PERSISTENCE: ClassTable<Session> = {
  name: 'AppRuntimePersistenceService',
  identity: () => ({}),
  properties: {},
  navigations: {},
  methods: {
    GetAppRuntimeStartState: { since: '1.1', parameters: 0, call: (session) => session.paneStartState },
    SetAppRuntimeStartState: {
      since: '1.1',
      parameters: 1,
      call: (session, [state]) => {
        session.paneStartState = oneOf(state, STATES, 'state');
        return null;
      },
    },
  },
};

/** The client says that its handlers of ribbon commands stand ready. */
const ADDIN_INTERNAL: ClassTable<Session> = {
  name: 'AddinInternalService',
  identity: () => ({}),
  properties: {},
  navigations: {},
  methods: { NotifyActionHandlerReady: { since: '1.1', parameters: 0, call: () => null } },
};

const SERVICES: Readonly<Record<string, ClassTable<Session>>> = {
  'Microsoft.AppRuntime.AppRuntimeService': APP_RUNTIME,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': APP_RUNTIME_PERSISTENCE,
  'Microsoft.InternalService.AddinInternalService': ADDIN_INTERNAL,
};

/** A service the client makes by name. */
export function service(session: Session, name: string): HostObject<Session> {
  const table = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  if (table === undefined) throw apiNotFound(`the service ${name}`);
  return new HostObject(table, session);
}
