import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../../app/session/session';
import type { SessionState } from '../../app/session/sessionState';
import { paneText, type PaneTextKey } from '../../strings/paneText';

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

/** A text of the pane, filled in. */
export type Text = (key: PaneTextKey, params?: Readonly<Record<string, string | number>>) => string;

/** Texts in the session's language. */
export function useText(): Text {
  const { language } = useSessionState();
  return useCallback((key, params) => paneText(language, key, params), [language]);
}
