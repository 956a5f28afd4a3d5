import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../../app/session/session';
import type { SessionState } from '../../app/session/sessionState';
import { paneText, type PaneFillings, type PaneTextKey } from '../../strings/paneText';

/** The session every part of the pane shows. */
export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside a {@link SessionContext} */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session around this component');
  return session;
}

/** The session's state; renders again when it is replaced. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}

/** One part of the session's state; renders again only when that part is replaced. */
export function useSessionPart<Part extends keyof SessionState>(part: Part): SessionState[Part] {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => session.state()[part]);
}

/** A text of the pane, filled in. */
export type Text = <Key extends PaneTextKey>(key: Key, ...fillings: PaneFillings<Key>) => string;

/** Texts in the session's language. */
export function useText(): Text {
  const language = useSessionPart('language');
  return useCallback((key, ...fillings) => paneText(language, key, ...fillings), [language]);
}
